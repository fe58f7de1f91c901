import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join, resolve} from 'node:path';
import {test} from 'node:test';
import {brotliCompressSync, constants} from 'node:zlib';
import {publint} from 'publint';
import ts from 'typescript';

const DIST = 'dist';
const json = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, never>;
const TAGS = readdirSync('src/elements');

const brotli = (file: string) =>
  brotliCompressSync(readFileSync(join(DIST, file)), {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;

const importsOf = (file: string, pattern: RegExp) =>
  [...readFileSync(join(DIST, file), 'utf8').matchAll(pattern)].map(match => join(dirname(file), match[1]!));

/** A file and all that it imports, statically. */
function closure(file: string, into = new Set<string>()): Set<string> {
  if (!into.has(file)) {
    into.add(file);
    for (const found of importsOf(file, /(?:from|import)\s*"(\.[^"]+)"/g)) closure(found, into);
  }
  return into;
}

/** One entry is the default for every element; an element may have a budget of its own. */
const {'elements/*.js': perElement, ...own} = json('test/budgets.json') as unknown as Record<
  string,
  {most: number; counts: string}
>;
const budgets = {...Object.fromEntries(TAGS.map(tag => [`elements/${tag}.js`, perElement!])), ...own};
for (const [file, {most, counts}] of Object.entries(budgets)) {
  test(`${file} (${counts}) is at most ${most} bytes in brotli`, () => {
    const files = counts.startsWith('with') ? [...closure(file)] : [file];
    const sizes = files.map(name => [name, brotli(name)] as const);
    const sum = sizes.reduce((total, [, size]) => total + size, 0);
    const detail = sizes.map(([name, size]) => `${name} ${size}`).join(', ');
    assert.ok(
      sum <= most,
      `${file} has ${sum} bytes, ${sum - most} over its budget (${detail}). Move what few pages need behind a Lazy ` +
        `import (src/ui/lazy.ts), look for a smaller way, or, with a reason in the commit, raise it in test/budgets.json.`,
    );
    console.log(`${file}: ${sum} of ${most} bytes`);
  });
}

/** What the loader knows of interface words. */
const loadersWords = () => {
  const [, folder, languages, own] =
    /words:\{folder:"([^"]+)",languages:(\[[^\]]+\]),own:(\{[^}]*\})/.exec(
      readFileSync(join(DIST, 'loader.js'), 'utf8'),
    ) ?? assert.fail('the loader knows no words');
  return {
    folder: folder!,
    languages: JSON.parse(languages!) as string[],
    own: JSON.parse(own!.replace(/([{,])([\w-]+):/g, '$1"$2":')) as Readonly<Record<string, string[]>>,
  };
};
const wordsFor = (tag: string) => ['common', ...(loadersWords().own[tag] ?? [])];
const wordsFile = (lang: string, name: string) => `${loadersWords().folder}${lang}/${name}.js`;

test('a reader of one quotation card downloads at most 22.5 kB of code in all, lazily loaded parts included', () => {
  const entry = closure('elements/quote-card.js');
  const lazy = [...entry].flatMap(file => importsOf(file, /import\("(\.[^"]+)"\)/g));
  const reader = lazy.filter(file => /\/reader-[^/]+\.js$/.test(file));
  const needed = [...reader, ...wordsFor('quote-card').map(name => wordsFile('en', name))];
  assert.equal(new Set(needed).size, 3, 'the reading of stories and the English words are loaded apart');
  const sum = [...new Set([...entry, ...needed.flatMap(file => [...closure(file)])])].reduce(
    (n, file) => n + brotli(file),
    0,
  );
  assert.ok(sum <= 22_500, `${sum} bytes`);
});

test('the loader asks at once for all that an element needs at once: what is chained costs a round trip more', () => {
  const loader = readFileSync('dist/loader.js', 'utf8');
  const listed = (name: string) => {
    const [, list] = new RegExp(`"?${name}"?:\\[([^\\]]*)\\]`).exec(loader) ?? assert.fail(name);
    return list!.split(',').map(file => JSON.parse(file) as string);
  };
  for (const tag of TAGS)
    assert.deepEqual([`elements/${tag}.js`, ...listed(tag)].sort(), [...closure(`elements/${tag}.js`)].sort(), tag);
  for (const name of ['reader', 'hydrate']) {
    const files = listed(name);
    assert.ok(files.some(file => file.startsWith(`chunks/${name}-`)));
    assert.deepEqual([...new Set(files.flatMap(file => [...closure(file)]))].sort(), [...files].sort(), name);
  }
});

test('words are files of their own, by language and name, fetched by pages in it with elements that show them', () => {
  const entries = readdirSync('src/locales', {withFileTypes: true});
  const languages = entries.flatMap(({name}) => /^(\w\w)\.ts$/.exec(name)?.[1] ?? []);
  const folders = entries.filter(entry => entry.isDirectory()).map(({name}) => name);
  assert.ok(languages.length >= 10);
  const known = loadersWords();
  assert.deepEqual(known.languages, languages);
  assert.deepEqual([...new Set(Object.values(known.own).flat())].sort(), folders.sort(), 'words that no element shows');
  for (const lang of languages)
    for (const name of ['common', ...folders, 'all']) {
      const file = wordsFile(lang, name);
      assert.ok(existsSync(join(DIST, file)), file);
      assert.deepEqual([...closure(file)], [file]);
    }
  // The address of a file is put together from the language and the name.
  const pattern = /import\(`(\.[^`]*words-[^`]*)`\)/g;
  for (const [entry, name] of [...TAGS.map(tag => [`elements/${tag}.js`, '']), ['all.js', 'all']] as const) {
    const files = [...closure(entry)];
    const [address, ...more] = files.flatMap(file => importsOf(file, pattern));
    assert.ok(address && !more.length, entry);
    const [folder, ...rest] = address.split(/\$\{\w+\}/);
    assert.equal(folder, known.folder, entry);
    assert.deepEqual(rest, name ? [`/${name}.js`] : ['/', '.js'], entry);
    assert.ok(!files.some(file => file.startsWith(known.folder)), entry);
  }
});

/** What TypeScript finds wrong with a module that imports every element by itself, resolved in one of its ways. */
function complaints(module: ts.ModuleKind, moduleResolution: ts.ModuleResolutionKind): readonly string[] {
  const file = resolve('test/build/in-memory.ts');
  const code = TAGS.map((tag, i) => `import * as element${i} from 'communique/elements/${tag}.js'; void element${i};`);
  const host = ts.createCompilerHost({});
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, language, ...rest) =>
    resolve(name) === file ? ts.createSourceFile(name, code.join('\n'), language) : read(name, language, ...rest);
  const options = {module, moduleResolution, target: ts.ScriptTarget.ES2022, strict: true, noEmit: true, types: []};
  const program = ts.createProgram([file], {...options, skipLibCheck: true}, host);
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

test('every element can be imported alone, from the package and from the CDN', () => {
  const require = createRequire(import.meta.url);
  for (const tag of TAGS) {
    assert.equal(require.resolve(`communique/elements/${tag}.js`), resolve(DIST, `esm/elements/${tag}/${tag}.js`));
    assert.ok(existsSync(join(DIST, 'elements', `${tag}.js`)));
  }
  assert.throws(() => require.resolve('communique/elements/no-such-element.js'));
});

test('TypeScript finds the types of every element, in Node’s way and in a bundler’s', () => {
  const {ModuleKind, ModuleResolutionKind} = ts;
  assert.deepEqual(complaints(ModuleKind.NodeNext, ModuleResolutionKind.NodeNext), []);
  assert.deepEqual(complaints(ModuleKind.ESNext, ModuleResolutionKind.Bundler), []);
});

test('publint has nothing to say about package.json', async () => {
  const {messages} = await publint({pkgDir: '.', pack: false, strict: true});
  assert.deepEqual(messages, []);
});

test('the main module exports every element', async () => {
  const index = readFileSync('src/index.ts', 'utf8');
  for (const tag of TAGS) assert.ok(index.includes(`./elements/${tag}/${tag}.js`), tag);
});

test('everything that package.json names is there', () => {
  const {
    exports: entries,
    bin,
    customElements,
  } = json('package.json') as unknown as {
    exports: Record<string, string | {default: string; types: string}>;
    bin: Record<string, string>;
    customElements: string;
  };
  const files = Object.values(entries).flatMap(entry => (typeof entry === 'string' ? [entry] : Object.values(entry)));
  for (const file of [...files, ...Object.values(bin), customElements]) {
    // Every star of a pattern stands for the same text.
    const [, folder, suffix] = /^([^*]*\/)\*(.*)$/.exec(file) ?? [];
    const matches = folder
      ? readdirSync(folder).map(name =>
          file.replaceAll('*', suffix!.includes('/') ? name : name.slice(0, -suffix!.length)),
        )
      : [file];
    assert.ok(matches.length && matches.every(existsSync), file);
  }
});

test('the manifest tells editors every attribute, part, property and event of the card', () => {
  const manifest = json('dist/custom-elements.json') as unknown as {
    modules: {
      declarations?: {
        tagName?: string;
        attributes?: {name: string}[];
        cssParts?: unknown[];
        events?: {name: string}[];
      }[];
    }[];
  };
  const card = manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .find(({tagName}) => tagName === 'quote-card');
  assert.ok(card);
  const names = card.attributes!.map(({name}) => name);
  for (const name of [
    'quote',
    'wording',
    'compact',
    'heading',
    'heading-level',
    'data',
    'src',
    'story',
    'date',
    'debug',
  ]) {
    assert.ok(names.includes(name), name);
  }
  assert.ok(card.cssParts!.length >= 8);
  assert.deepEqual(card.events!.map(({name}) => name).sort(), [
    'story-error',
    'story-load',
    'story-select',
    'story-share',
  ]);
});

test('integrity hashes fit the files, source maps are beside them', () => {
  const hashes = json('dist/integrity.json') as unknown as Record<string, string>;
  assert.ok(Object.keys(hashes).length >= 8);
  for (const [file, hash] of Object.entries(hashes)) {
    const bytes = readFileSync(join(DIST, file));
    assert.equal(hash, `sha384-${createHash('sha384').update(bytes).digest('base64')}`, file);
    if (file.endsWith('.js')) assert.ok(existsSync(join(DIST, `${file}.map`)), `${file}.map`);
  }
});

test('Lit’s Trusted Types policy has our name in every bundle, and valibot’s machinery is in none', () => {
  const bundles = Object.keys(json('dist/integrity.json')).filter(file => file.endsWith('.js'));
  const texts = bundles.map(file => readFileSync(join(DIST, file), 'utf8'));
  assert.ok(texts.some(text => text.includes('createPolicy("communique"')));
  for (const text of texts) {
    assert.ok(!text.includes('createPolicy("lit-html"'));
    assert.ok(!text.includes('~standard'));
  }
});

test('the JSON Schema describes every collection', () => {
  const schema = json('dist/story.schema.json') as unknown as {properties: Record<string, unknown>; required: string[]};
  assert.ok(['sources', 'actors', 'quotes', 'events', 'corrections'].every(name => name in schema.properties));
  assert.deepEqual(schema.required, ['version']);
});

test('nothing in the repository names a machine or a registry', async () => {
  const {execFileSync} = await import('node:child_process');
  const lock = readFileSync('package-lock.json', 'utf8');
  assert.ok(!/"resolved": "https?:/.test(lock), 'package-lock.json has no download addresses');
  const files = execFileSync('git', ['ls-files'], {encoding: 'utf8'}).split('\n').filter(Boolean);
  assert.deepEqual(
    files.filter(file => /^(dist|node_modules)\//.test(file)),
    [],
  );
});
