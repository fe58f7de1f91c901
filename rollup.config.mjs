/**
 * dist, in four passes:
 *   elements/<tag>.js with shared chunks   one element each, for the loader and for hand-picked imports
 *   all.js                                 every element in one file
 *   loader.js, story.js                    each alone
 *   esm/                                   unbundled modules for npm and for rendering on a server
 * Every pass minifies templates in the same way: a server's markup fits the client's templates only so.
 */
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import ts from 'typescript';
import {evaluateCalendar} from './.config/evaluate-calendar.mjs';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const LOCALES = `${ROOT}src/locales/`;
const TAGS = readdirSync('src/elements').sort();
const elementEntries = Object.fromEntries(TAGS.map(tag => [`elements/${tag}`, `src/elements/${tag}/${tag}.ts`]));

const calendar = evaluateCalendar();
const compile = [calendar, minifyTemplateLiterals({include: ['src/**/*.ts'], failOnError: true}), typescript()];
const bundle = [
  allAtOnce(),
  shapesOnly(),
  nodeResolve({browser: true, exportConditions: ['production']}),
  ownTrustedTypesPolicy(),
  noPolyfillSupport(),
  ...compile,
  terser({
    module: true,
    ecma: 2022,
    compress: {passes: 3, unsafe_arrows: true, inline: 0, comparisons: false, pure_getters: true, unsafe_methods: true},
    format: {comments: false},
  }),
];
const output = {
  dir: 'dist',
  format: 'es',
  sourcemap: true,
  entryFileNames: '[name].js',
  chunkFileNames: ({facadeModuleId: id}) =>
    id?.startsWith(LOCALES) ? `chunks/words-${localesHash()}/[name].js` : 'chunks/[name]-[hash:6].js',
};

/** What the loader needs to know of the first pass: filled when that is written. */
const buildMap = {elements: {}, words: {}, hydrate: [], reader: [], parts: ''};

/** What most articles with several elements need as soon as they are there: one file beside `all.js`, not one each. */
const AT_ONCE = [
  'story/reading/read-story',
  'elements/quote-card/comparison',
  'elements/summit-timeline/grouping',
  'elements/summit-timeline/particulars',
  'elements/stance-history/chart',
  'ui/language/counts',
];

/** jsdiff's index makes an instance of each of its comparisons; we use one. */
const treeshake = {moduleSideEffects: id => !/[\\/]diff[\\/]libesm[\\/]/.test(id)};

export default [
  {
    input: elementEntries,
    // Only what is named: else the provider, which `<story-data>` alone uses, would come along into each element.
    output: {...output, manualChunks: sharedByElements(), onlyExplicitManualChunks: true},
    plugins: [...bundle, rememberFiles()],
    treeshake,
    // What a lazy part shares with its element lies in the element's own file, not in a third one.
    preserveEntrySignatures: 'allow-extension',
  },
  {
    input: {all: 'src/index.ts'},
    output: {...output, manualChunks: besideAll(), onlyExplicitManualChunks: true},
    plugins: [...bundle, rememberParts()],
    treeshake,
    preserveEntrySignatures: 'allow-extension',
  },
  {input: {loader: 'src/loader.ts'}, output, plugins: [provideBuildMap(), ...bundle]},
  {input: {story: 'src/story.ts'}, output, plugins: bundle},
  {
    input: ['src/index.ts', 'src/story.ts', 'src/prerender/prerender.ts', 'src/cli/communique.ts', ...fallbacks()],
    external: id => !/^[./]/.test(id) && id !== 'tslib',
    output: {
      dir: 'dist/esm',
      format: 'es',
      sourcemap: true,
      preserveModules: true,
      preserveModulesRoot: 'src',
      entryFileNames: '[name].js',
    },
    plugins: compile,
  },
];

/** One for all languages: each element carries the addresses of all of them, and what they share costs it nothing. */
function localesHash() {
  const hash = createHash('sha256');
  for (const file of readdirSync(LOCALES).sort()) hash.update(readFileSync(LOCALES + file));
  hash.update(calendar.api.values());
  return hash.digest('hex').slice(0, 8);
}

function fallbacks() {
  return TAGS.map(tag => `src/elements/${tag}/${tag}.fallback.ts`).filter(file => existsSync(file));
}

/** Reads stories; fetched beside them. */
const READER = 'src/story/reading/read-story.ts';

/** Reached through the index of `@lit/context` by all, and used by `<story-data>` alone. */
const PROVIDER = /context-provider|value-notifier|context-root|context-consumer/;

/** The elements that most pages have: what they share with others is worth one request for all. */
const COMMON = ['elements/story-data', 'elements/quote-card'];

/** What would be several chunks of a few hundred bytes. */
const TOGETHER = {
  /** Most elements that tell of positions need these. */
  positions: [
    'story/lookups/stances',
    'story/lookups/quotes',
    'story/lookups/in-order',
    'ui/templates/positions',
    'ui/controls/link-targets',
  ],
  counts: ['ui/digits', 'ui/language/counts', 'ui/length'],
};

/**
 * Code that those share with any other, with hydration, the reading of stories or the evidence for positions goes into
 * one chunk: one request, not one a combination. What only rarer elements share lies where Rollup puts it, and costs the common ones nothing.
 */
function sharedByElements() {
  let chunks;
  return (id, {getModuleInfo}) => {
    if (!chunks) {
      const common = new Set();
      const uses = new Map();
      const entries = {
        ...elementEntries,
        hydrate: 'src/ui/base/waking/hydrate.ts',
        reader: READER,
        evidence: 'src/ui/templates/evidence.ts',
      };
      for (const [name, file] of Object.entries(entries)) {
        const modules = modulesOf(ROOT + file, getModuleInfo, PROVIDER);
        for (const module of modules) {
          uses.set(module, (uses.get(module) ?? 0) + 1);
          if (COMMON.includes(name)) common.add(module);
        }
      }
      // The limits of reading are told of in the words for mistakes, too.
      chunks = new Map([...modulesOf(ROOT + READER, getModuleInfo)].map(module => [module, 'reader']));
      for (const [chunk, names] of Object.entries(TOGETHER))
        for (const name of names) chunks.set(`${ROOT}src/${name}.ts`, chunk);
      for (const [module, count] of uses) if (count > 1 && common.has(module)) chunks.set(module, 'shared');
    }
    return chunks.get(id);
  };
}

/** A module and all that it imports, statically, but for what is left out. */
function modulesOf(module, getModuleInfo, without = /^$/, found = new Set()) {
  if (found.has(module) || without.test(module)) return found;
  found.add(module);
  for (const imported of getModuleInfo(module)?.importedIds ?? []) modulesOf(imported, getModuleInfo, without, found);
  return found;
}

/** What parts that are fetched at once need, and `all.js` has not, is one chunk. */
function besideAll() {
  let parts;
  return (id, {getModuleInfo}) => {
    if (!parts) {
      const all = modulesOf(`${ROOT}src/index.ts`, getModuleInfo);
      const lazy = AT_ONCE.flatMap(name => [...modulesOf(`${ROOT}src/${name}.ts`, getModuleInfo)]);
      parts = new Set(lazy.filter(module => !all.has(module)));
    }
    return parts.has(id) ? 'parts' : undefined;
  };
}

function rememberParts() {
  return {
    name: 'remember-parts',
    generateBundle(_, files) {
      buildMap.parts = Object.values(files).find(({name}) => name === 'parts').fileName;
    },
  };
}

/** A file and all that it imports: what is not asked for at once costs a round trip more. */
function reached(file, files, found = new Set()) {
  if (!found.has(file)) {
    found.add(file);
    for (const imported of files[file]?.imports ?? []) reached(imported, files, found);
  }
  return [...found];
}

function rememberFiles() {
  return {
    name: 'remember-files',
    generateBundle(_, files) {
      for (const chunk of Object.values(files)) {
        const module = chunk.facadeModuleId && relative(ROOT, chunk.facadeModuleId);
        const words = module && /^src\/locales\/(\w+)\.ts$/.exec(module);
        if (words) buildMap.words[words[1]] = chunk.fileName;
        if (module === 'src/ui/base/waking/hydrate.ts') buildMap.hydrate = reached(chunk.fileName, files);
        if (chunk.name === 'reader') buildMap.reader = reached(chunk.fileName, files);
        if (chunk.isEntry) {
          const [, ...imports] = reached(chunk.fileName, files);
          buildMap.elements[chunk.name.slice('elements/'.length)] = imports;
        }
      }
    },
  };
}

/** A part that is fetched on demand comes with all that it imports: one after the other would be a round trip more. */
function allAtOnce() {
  return {
    name: 'all-at-once',
    renderChunk(code, {fileName, name}, _, {chunks}) {
      // All that is fetched from there is for editors, or has been asked for by the loader.
      if (name === 'shared') return null;
      const here = reached(fileName, chunks);
      const asked = code.replace(/\bimport\((['"])\.{1,2}\/((?:(?!\1).)+)\1\)/g, (one, quote, path) => {
        const file = Object.keys(chunks).find(name => name.endsWith(path));
        const [, ...more] = reached(file, chunks).filter(name => !here.includes(name));
        const files = more.map(name => one.replace(path, name.slice(file.length - path.length)));
        return more.length ? `Promise.all([${[one, ...files]}]).then(modules => modules[0])` : one;
      });
      return {code: asked, map: null};
    },
  };
}

function provideBuildMap() {
  return {
    name: 'provide-build-map',
    resolveId: id => (id === 'communique:build' ? id : undefined),
    load: id => (id === 'communique:build' ? `export default ${JSON.stringify(buildMap)}` : undefined),
  };
}

/**
 * TypeScript's own emit, file by file (types are checked apart): esbuild would rewrite the private methods of
 * decorated classes into WeakSets, at half a kilobyte an element. Source lookups try `.ts` for `.js`.
 */
function typescript() {
  const {config} = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const emit = {module: 'ESNext', moduleResolution: 'bundler', noEmit: false, sourceMap: true, importHelpers: true};
  const {options} = ts.convertCompilerOptionsFromJson({...config.compilerOptions, ...emit}, ROOT);
  return {
    name: 'typescript',
    async resolveId(id, importer) {
      if (id === 'tslib') return `${ROOT}.config/decorate.mjs`;
      if (!importer || !/^\..*\.js$/.test(id) || !importer.endsWith('.ts')) return null;
      return this.resolve(id.replace(/\.js$/, '.ts'), importer, {skipSelf: true});
    },
    transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      const {outputText, sourceMapText} = ts.transpileModule(code, {fileName: id, compilerOptions: options});
      return {code: outputText.replace(/\/\/# sourceMappingURL=.*\s*$/, ''), map: JSON.parse(sourceMapText)};
    },
  };
}

/** Readers get the story's definitions without valibot's own machinery: see `.config/shapes.mjs`. */
function shapesOnly() {
  return {name: 'shapes-only', resolveId: id => (id === 'valibot' ? `${ROOT}.config/shapes.mjs` : null)};
}

/**
 * Lit makes its Trusted Types policy while it is imported, and dies with it where a page refuses. Ours has our
 * name, is made when the first template needs it, and a refusal is left to the caller's probe.
 */
function ownTrustedTypesPolicy() {
  const pattern = /(\w+)\.createPolicy\(["']lit-html["'],\s*(\{createHTML:\s*\w+\s*=>\s*\w+\})\)/;
  return {
    name: 'own-trusted-types-policy',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/]lit-html\.js$/.test(id)) return null;
      if (!pattern.test(code)) this.error('lit-html no longer makes its policy where this build looks for it');
      const own =
        '(()=>{let p;return{createHTML:h=>(p??=(()=>{try{return $1.createPolicy("communique",$2)}' +
        'catch{return $2}})()).createHTML(h)}})()';
      return {code: code.replace(pattern, own), map: null};
    },
  };
}

/**
 * Lit asks whether somebody polyfills what every browser of ours has, whether those have style sheets to adopt, and
 * whether to hydrate, which we ask ourselves; it warns of styles that our compiler would not let pass; and it counts
 * its versions, for a warning that only its development build has.
 */
function noPolyfillSupport() {
  const hooks = /(?<![.\w])\w+\.(?:lit|reactive)\w+(?:Polyfill|Hydrate)Support\b/g;
  const adopting = /\w+\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/;
  const versions = /\(\w+\.(?:lit|reactive)\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g;
  const warnings = /(?<=Error\()"[^"]*"(?:\+\w+\+"[^"]*")?/g;
  const answers = [
    [/[\\/](?:lit-html|lit-element|reactive-element)\.js$/, hooks, '(void 0)'],
    [/[\\/](?:lit-html|lit-element|reactive-element)\.js$/, versions, '(void 0)'],
    [/[\\/]css-tag\.js$/, adopting, 'true'],
    [/[\\/]css-tag\.js$/, warnings, ''],
  ];
  return {
    name: 'no-polyfill-support',
    transform(code, id) {
      const due = answers.filter(([file]) => file.test(id));
      if (due.some(([, asked]) => code.search(asked) < 0))
        this.error('Lit no longer asks for polyfills where this build looks for it');
      return due.length
        ? {code: due.reduce((made, [, asked, answer]) => made.replace(asked, answer), code), map: null}
        : null;
    },
  };
}
