import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {test} from 'node:test';
import ts from 'typescript';

/** Plain JavaScript, whose types TypeScript does not know. */
const config = ['..', '..', '.config', 'manifest.mjs'].join('/');
const {default: analysis, TOKENS} = (await import(config)) as {
  default: {plugins: {name: string; packageLinkPhase?: (context: object) => void}[]};
  TOKENS: string;
};

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const TAGS = readdirSync('src/elements');

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
}

interface Tag extends Named {
  readonly attributes: readonly Named[];
}

/** The attributes of an element that authors may write, from the manifest. */
const {modules} = json('dist/custom-elements.json') as {
  modules: {declarations?: {tagName?: string; attributes?: Named[]; cssProperties?: Named[]; cssParts?: Named[]}[]}[];
};
const declarations = modules.flatMap(({declarations: found = []}) => found).filter(({tagName}) => tagName);
const names = (list: readonly Named[] = []) => list.map(({name}) => name).sort();

const GOOD = `<quote-card src="/story.json" quote="q" heading-level={4} compact className="wide" data={{text: 'Words'}}
  ref={card => void card?.updateComplete} onstory-share={event => void event.method.length}><p>Words</p></quote-card>`;
const BAD = [
  '<quote-card quotation="q" />',
  '<quote-card quote={7} />',
  '<quote-crad quote="q" />',
  '<quote-card onstory-share={event => void event.nothing} />',
];

/** What TypeScript says of each of these in JSX with the built types, in one program: its libraries are large. */
function complaints(snippets: readonly string[]): readonly number[] {
  const files = new Map(
    snippets.map((jsx, i) => [
      resolve(`test/build/in-memory-${i}.tsx`),
      `import type {} from '../../dist/react.js';\nexport const Article = () => ${jsx};\n`,
    ]),
  );
  const options: ts.CompilerOptions = {
    jsx: ts.JsxEmit.ReactJSX,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, language, ...rest) => {
    const code = files.get(resolve(name));
    return code === undefined ? read(name, language, ...rest) : ts.createSourceFile(name, code, language);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].map(file => ts.getPreEmitDiagnostics(program, program.getSourceFile(file)).length);
}

test('VS Code completes every element, attribute, token and part', () => {
  const {tags} = json('dist/vscode.html-custom-data.json') as {tags: readonly Tag[]};
  assert.deepEqual(names(tags), [...TAGS].sort());
  for (const {tagName, attributes} of declarations) {
    const tag = tags.find(({name}) => name === tagName)!;
    assert.deepEqual(names(tag.attributes), names(attributes), tagName);
    assert.ok(
      [tag, ...tag.attributes].every(({description}) => description),
      tagName,
    );
  }
  const css = json('dist/vscode.css-custom-data.json') as {properties: Named[]; pseudoElements: Named[]};
  const tokens = new Set(declarations.flatMap(({cssProperties}) => names(cssProperties)));
  const parts = new Set(declarations.flatMap(({cssParts}) => names(cssParts)));
  assert.deepEqual(names(css.properties), [...tokens].sort());
  assert.deepEqual(names(css.pseudoElements), [...parts].map(name => `::part(${name})`).sort());
});

/** The text of an element's modules in dist, those that load later included, and of its fallback's style sheet. */
function textOf(tag: string): string {
  const files = new Set([`dist/esm/elements/${tag}/${tag}.js`]);
  for (const file of files)
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from |import |import\()'(\.[^']+)'/g))
      files.add(join(dirname(file), path!));
  const css = `src/elements/${tag}/${tag}.fallback.css`;
  return [...files, ...(existsSync(css) ? [css] : [])].map(file => readFileSync(file, 'utf8')).join('\n');
}

test('every element lists the tokens that its style sheets use, and no others', () => {
  for (const {tagName, cssProperties} of declarations) {
    const text = textOf(tagName!);
    const aliases = new Map(
      [...text.matchAll(/(--_\w+):\s*var\((--story-[\w-]+)/g)].map(([, alias, token]) => [alias!, token!]),
    );
    const uses = text.replaceAll(/--_\w+:\s*var\(/g, '').matchAll(/var\((--story-[\w-]+|--_\w+)/g);
    const used = new Set([...uses].map(([, name]) => aliases.get(name!) ?? name!));
    // Inline elements have the size of the words around them.
    if (/:host\s*\{\s*display:\s*inline/.test(text)) used.delete('--story-size');
    const tokens = [...used].filter(name => name.startsWith('--story-')).sort();
    assert.deepEqual(names(cssProperties), tokens, tagName);
  }
});

test('every token has a default and a sentence, and an element repeats neither', () => {
  const lines = (file: string) => [...readFileSync(file, 'utf8').matchAll(/@cssprop (.+)/g)].map(([, line]) => line!);
  const list = lines(TOKENS);
  for (const {tagName, cssProperties = []} of declarations) {
    for (const {name, description, default: initial} of cssProperties) {
      assert.match(description ?? '', /^[A-Z].*\.$/, `${tagName}: ${name}`);
      assert.ok(initial, `${tagName}: ${name}`);
    }
    for (const line of lines(`src/elements/${tagName}/${tagName}.ts`)) {
      assert.ok(line.startsWith('--story-') || line.startsWith('[--story-'), line);
      assert.ok(!list.some(one => one === line || one.split(' - ')[1] === line.split(' - ')[1]), `${tagName}: ${line}`);
    }
  }
});

test('a token that nothing documents, uses or sets to its default stops the build', () => {
  const {packageLinkPhase: link} = analysis.plugins.find(({name}) => name === 'used-tokens')!;
  const linked = (tagName: string, property: Named) => () => {
    const path = `src/elements/${tagName}/${tagName}.ts`;
    link!({customElementsManifest: {modules: [{path, declarations: [{tagName, cssProperties: [property]}]}]}});
  };
  assert.throws(linked('quote-card', {name: '--story-sparkle', description: 'Sparkles.'}), /is not documented in/);
  assert.throws(
    linked('quote-card', {name: '--story-radius', description: 'Corners.'}),
    /which no style sheet of it uses/,
  );
  assert.throws(linked('quote-card', {name: '--story-ink', default: 'red'}), /--story-ink is .*, not red/);
  assert.doesNotThrow(linked('quote-card', {name: '--story-ink', description: 'Ink.'}));
});

test('JetBrains’ editors know every element, through package.json', () => {
  const {
    'web-types': file,
    name,
    version,
  } = json('package.json') as {'web-types': string; name: string; version: string};
  assert.ok(existsSync(file));
  const types = json(file) as {name: string; version: string; contributions: {html: {elements: readonly Tag[]}}};
  assert.deepEqual([types.name, types.version], [name, version]);
  const {elements} = types.contributions.html;
  assert.deepEqual(names(elements), [...TAGS].sort());
  for (const {tagName, attributes} of declarations)
    assert.deepEqual(names(elements.find(element => element.name === tagName)!.attributes), names(attributes), tagName);
});

test('React’s types know elements, attributes, properties and events, and refuse what no element has', () => {
  assert.deepEqual(complaints([GOOD, ...BAD]), [0, ...BAD.map(() => 1)]);
});

test('the manifest tells of nothing private', () => {
  const text = readFileSync('dist/custom-elements.json', 'utf8');
  assert.doesNotMatch(text, /"name": "(?:#|defer-hydration|renderStory|extras|given)/);
});
