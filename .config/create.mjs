/**
 * Makes a new element that works, with everything that a tag needs: `npm run create <tag>`. What its author then changes,
 * and in which order, is in CONTRIBUTING.md ("An element"); test/build/elements.test.ts names what a tag lacks.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {parseArgs} from 'node:util';
import {format, resolveConfig} from 'prettier';

const TEMPLATES = new URL('create/', import.meta.url);

/**
 * The collections whose items a plain list can say: an id, a text and citations. `title` is a line of words; `body` may
 * use marks. The items of the others are said by look-ups and templates of their own (src/story/lookups, src/ui/templates).
 */
const COLLECTIONS = {
  plans: {kind: 'plan', title: 'title', date: 'date', file: 'WASHINGTON'},
  points: {kind: 'point', body: 'text', file: 'LONDON'},
  questions: {kind: 'question', title: 'question', body: 'answer', file: 'LONDON'},
  updates: {kind: 'update', title: 'headline', body: 'body', optional: true, date: 'time', file: 'WASHINGTON'},
};

/** The story files that the stories show, and a date in the middle of each. */
const FILES = {
  LONDON: {path: 'stories/data/london-2025.json', asOf: '2025-03-02'},
  WASHINGTON: {path: 'stories/data/washington-2025.json', asOf: '2025-08-18'},
};

/** Names that HTML keeps for SVG and MathML. */
const RESERVED =
  /^(?:annotation-xml|color-profile|font-face|font-face-src|font-face-uri|font-face-format|font-face-name|missing-glyph)$/;

const USAGE = `npm run create <tag>
npm run create -- <tag> --collection <${Object.keys(COLLECTIONS).join('|')}>    (points, if none is named)`;

const LONG_WORD = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwurfsberatungsprotokoll';

class Refusal extends Error {}

const capital = word => word[0].toUpperCase() + word.slice(1);

/** `example-thing` → `ExampleThing`. */
const className = tag => tag.split('-').map(capital).join('');

function readArguments() {
  let parsed;
  try {
    parsed = parseArgs({allowPositionals: true, options: {collection: {type: 'string', default: 'points'}}});
  } catch (error) {
    throw new Refusal(`${error.message}\n${USAGE}`);
  }
  const {
    positionals: [tag, ...more],
    values: {collection},
  } = parsed;
  if (!tag || more.length) throw new Refusal(`Name one tag.\n${USAGE}`);
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(tag))
    throw new Refusal(`"${tag}" is not a name for an element: two or more lower-case words, joined by hyphens.`);
  if (RESERVED.test(tag)) throw new Refusal(`HTML keeps the name "${tag}" for itself.`);
  if (!Object.hasOwn(COLLECTIONS, collection))
    throw new Refusal(`No plain list can be made of "${collection}": take ${Object.keys(COLLECTIONS).join(', ')}.`);
  return {tag, collection};
}

/** An invented item. */
function sample({title, body, date}, id, words, day) {
  const texts = {...(title && {[title]: words}), ...(body && {[body]: title ? `${words}, at length` : words})};
  return {...(id && {id}), ...texts, ...(date && {[date]: day})};
}

/** The lines that the element says of an invented item. */
const saidOf = ({title, body, date}, item, day) => [item[title], item[body], date && day].filter(Boolean).join(' | ');

/** What the templates' names in double braces stand for, and which of their conditional lines stay. */
function valuesFor(tag, collection) {
  const shape = COLLECTIONS[collection];
  const {kind, title, body, date, optional, file} = shape;
  const Class = className(tag);
  const [one] = JSON.parse(readFileSync(FILES[file].path, 'utf8'))[collection];
  const a = {...sample(shape, 'a', 'A sample', '2025-03-01'), citations: ['daily']};
  const b = sample(shape, 'b', 'Another sample', '2025-03-15');
  const texts = {
    tag,
    collection,
    kind,
    title,
    body,
    date,
    Class,
    camel: Class[0].toLowerCase() + Class.slice(1),
    Type: capital(kind),
    FILE: file,
    one: one.id,
    asOf: FILES[file].asOf,
    bare: JSON.stringify(sample(shape, undefined, 'A sample', '2025-03-01')),
    long: JSON.stringify({...a, ...sample(shape, 'a', LONG_WORD, '2025-03-01')}),
    sampleA: JSON.stringify(a),
    sampleB: JSON.stringify(b),
    readA: saidOf(shape, a, '1 March 2025'),
    readB: saidOf(shape, b, '15 March 2025'),
  };
  const conditions = {
    date,
    undated: !date,
    title,
    untitled: !title,
    body,
    optional: body && optional,
    required: body && !optional,
    complete: !optional,
  };
  return {texts, conditions};
}

/** A template's text: lines that begin with `?condition ` stay where it holds, `{{names}}` are filled in. */
function filled(template, {texts, conditions}) {
  const lines = readFileSync(new URL(`${template}.template`, TEMPLATES), 'utf8').split('\n');
  return lines
    .flatMap(line => {
      const [, condition, rest] = /^\?(\w+)(?: (.*))?$/.exec(line) ?? [];
      if (condition === undefined) return [line];
      if (!Object.hasOwn(conditions, condition)) throw new Error(`${template} asks for "${condition}"`);
      return conditions[condition] ? [rest ?? ''] : [];
    })
    .join('\n')
    .replaceAll(/\{\{(\w+)\}\}/g, (_, name) => texts[name] ?? fail(`${template} names {{${name}}}`));
}

const fail = message => {
  throw new Error(message);
};

/** Puts a line among others of its kind, in their alphabetical order. */
function sorted(text, pattern, line) {
  const lines = text.split('\n');
  const others = lines.flatMap((other, i) => (pattern.test(other) ? [i] : []));
  if (!others.length) throw new Error(`No line like ${pattern}: has the file another form?`);
  const next = others.find(i => lines[i] > line) ?? others.at(-1) + 1;
  return [...lines.slice(0, next), line, ...lines.slice(next)].join('\n');
}

function replaced(text, pattern, replacement) {
  if (!pattern.test(text)) throw new Error(`Nothing like ${pattern}: has the file another form?`);
  return text.replace(pattern, replacement);
}

const inTags = (text, {tag, camel}) => {
  const imported = sorted(text, /^import \{\w+\} from '\.\/[\w-]+\.js';$/, `import {${camel}} from './${tag}.js';`);
  const listed = sorted(imported, /^ {2}'[\w-]+': \w+,$/, `  '${tag}': ${camel},`);
  return replaced(listed, /^type TagWithoutWord =([^;]*);$/m, `type TagWithoutWord =$1 | '${tag}';`);
};

const inIndex = (text, {tag, Class}) =>
  sorted(text, /^export \{\w+\} from '\.\/elements\//, `export {${Class}} from './elements/${tag}/${tag}.js';`);

const inReadme = (text, {tag, collection}) =>
  replaced(
    text,
    /^(?=\| `<story-data>`)/m,
    `| \`<${tag}>\` | ${collection} of a story, each with its sources and corrections |\n`,
  );

/** Every TypeScript module, to see that no name is used twice. */
const modules = () =>
  readdirSync('src', {recursive: true})
    .map(file => join('src', file))
    .filter(file => file.endsWith('.ts'));

async function create() {
  const {tag, collection} = readArguments();
  const values = valuesFor(tag, collection);
  const {texts} = values;
  const element = `src/elements/${tag}/`;
  const made = {
    [`${element}${tag}.ts`]: 'element.ts',
    [`${element}item.ts`]: 'item.ts',
    [`${element}${tag}.styles.ts`]: 'styles.ts',
    [`${element}${tag}.fallback.ts`]: 'fallback.ts',
    [`src/selections/${tag}.ts`]: 'selection.ts',
    [`stories/${tag}.stories.ts`]: 'stories.ts',
    [`test/selections/${tag}.test.ts`]: 'selection.test.ts',
    [`test/elements/${tag}/${tag}.browser.ts`]: 'browser.ts',
  };
  const changed = {'src/selections/tags.ts': inTags, 'src/index.ts': inIndex, 'README.md': inReadme};

  const taken = [element, ...Object.keys(made)].find(file => existsSync(file));
  if (taken) throw new Refusal(`<${tag}> is taken: ${taken} is there.`);
  const names = new RegExp(`\\b(?:${texts.Class}|${texts.camel})(?:Selection)?\\b`);
  const user = modules().find(file => names.test(readFileSync(file, 'utf8')));
  if (user) throw new Refusal(`<${tag}> would be called ${texts.Class}, a name that ${user} uses.`);

  // All is worked out before anything is written: what fails leaves the folder as it was.
  const files = {};
  for (const [file, template] of Object.entries(made)) files[file] = filled(template, values);
  for (const [file, edit] of Object.entries(changed)) files[file] = edit(readFileSync(file, 'utf8'), texts);
  for (const [file, text] of Object.entries(files))
    files[file] = await format(text, {...(await resolveConfig(file)), filepath: file});
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  }

  const list = names => names.map(file => `  ${file}\n`).join('');
  console.log(
    `<${tag}> lists ${collection}.\n\nNew:\n${list(Object.keys(made))}\nChanged:\n${list(Object.keys(changed))}\n` +
      'What to write now, and in which order: CONTRIBUTING.md, "A new element".',
  );
}

try {
  await create();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
