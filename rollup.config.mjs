/**
 * dist, in four passes:
 *   elements/<tag>.js with shared chunks   one element each, for the loader and for hand-picked imports
 *   all.js                                 every element in one file
 *   loader.js, story.js                    each self-contained
 *   esm/                                   unbundled modules for npm and for server rendering
 * Every pass minifies templates in the same way, or the client's templates would not match the server's markup.
 */
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import ts from 'typescript';
import {evaluateCalendar} from './.config/evaluate-calendar.mjs';
import {hasWords, LANGUAGES, ownWords, wordsByName, wordsFile, wordsFolder} from './.config/words-by-name.mjs';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const LOCALES = `${ROOT}src/locales/`;
const TAGS = readdirSync('src/elements').sort();
const elementEntries = Object.fromEntries(TAGS.map(tag => [`elements/${tag}`, `src/elements/${tag}/${tag}.ts`]));

/** Compiler options; types are checked separately. */
const TYPESCRIPT = (() => {
  const {config} = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const emit = {module: 'ESNext', moduleResolution: 'bundler', noEmit: false, sourceMap: true, importHelpers: true};
  return ts.convertCompilerOptionsFromJson({...config.compilerOptions, ...emit}, ROOT).options;
})();

const calendar = evaluateCalendar();
const compile = [
  calendar,
  minifyTemplateLiterals({include: ['src/**/*.ts', 'src/**/*.ts?*'], failOnError: true}),
  typescript(),
];
const bundle = [
  allAtOnce(),
  shapesOnly(),
  nodeResolve({browser: true, exportConditions: ['production']}),
  ownTrustedTypesPolicy(),
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
  chunkFileNames: ({name}) => wordsFile(name, localesHash) ?? `chunks/${name.replace(/\.ts.*/, '')}-[hash:6].js`,
};

/** What the loader needs to know about the first pass; filled in when that is written. */
const buildMap = {elements: {}, words: {folder: '', languages: LANGUAGES, own: {}}, hydrate: [], reader: [], parts: ''};

/** Resolves a module of `src`, and throws if it is missing: an outdated name here would silently cost readers a round trip. */
function moduleAt(name) {
  const file = `${ROOT}src/${name}.ts`;
  if (!existsSync(file)) throw new Error(`rollup.config.mjs names src/${name}.ts, which is not there: was it renamed?`);
  return file;
}

/** Modules that most articles with several elements need at once: bundled into one file in addition to `all.js`. */
const AT_ONCE = [
  'story/reading/read-story',
  'elements/quote-card/comparison',
  'elements/summit-timeline/grouping',
  'elements/summit-timeline/particulars',
  'elements/stance-history/chart',
  'elements/source-list/numbers',
  'ui/language/counts',
].map(moduleAt);

/** jsdiff's index instantiates each of its comparisons, of which we use one. */
const treeshake = {moduleSideEffects: id => !/[\\/]diff[\\/]libesm[\\/]/.test(id)};

export default [
  {
    input: elementEntries,
    // Only the modules named; otherwise the context provider, which only `<story-data>` uses, would end up in each element.
    output: {...output, manualChunks: runtimeAndReader(), onlyExplicitManualChunks: true},
    plugins: [wordsByName(localesHash), copyForEach(), ...bundle, rememberFiles()],
    treeshake,
    // Modules that a lazy part shares with its element stay in the element's file, without a third one.
    preserveEntrySignatures: 'allow-extension',
  },
  {
    input: {all: 'src/index.ts'},
    output: {...output, manualChunks: besideAll(), onlyExplicitManualChunks: true},
    plugins: [wordsByName(localesHash, {bundled: true}), ...bundle, rememberParts()],
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

/** One hash for all words, so that their addresses consist of a language and a name. */
function localesHash() {
  const hash = createHash('sha256');
  for (const file of readdirSync(LOCALES, {recursive: true}).sort())
    if (file.endsWith('.ts')) hash.update(readFileSync(LOCALES + file));
  hash.update(calendar.api.values());
  return hash.digest('hex').slice(0, 8);
}

function fallbacks() {
  return TAGS.map(tag => `src/elements/${tag}/${tag}.fallback.ts`).filter(file => existsSync(file));
}

/** Reads stories; loaded in parallel with them. */
const READER = moduleAt('story/reading/read-story');

/** Hydration; loaded on pages with pre-rendered elements. */
const HYDRATION = moduleAt('ui/base/hydration/hydrate');

/** Imported by all elements through the index of `@lit/context`, but used only by `<story-data>`. */
const PROVIDER = /context-provider|value-notifier|context-root|context-consumer/;

/** Modules of small things without state or identity, of which each file needs only a few: copied even into the runtime. */
const ASSORTED = ['story/file/limits', 'story/values/qualifiers', 'selections/selection'].map(moduleAt);

/** The runtime: modules with state or identity that all elements have to share. */
const RUNTIME = importedBy(
  ['ui/base/define', 'ui/base/story-element', 'ui/controls/deep-link', 'ui/styles/tokens'].map(moduleAt),
);
for (const module of ASSORTED) RUNTIME.delete(module);

/** Modules of `src` and their static imports, direct or indirect. */
function importedBy(modules, found = new Set()) {
  for (const file of modules) {
    if (found.has(file)) continue;
    found.add(file);
    const {outputText} = ts.transpileModule(readFileSync(file, 'utf8'), {compilerOptions: TYPESCRIPT});
    const imports = [...outputText.matchAll(/^(?:import|export)\b[^;]*?["'](\.[^"']+)\.js["'];/gm)];
    importedBy(
      imports.map(([, path]) => `${resolve(dirname(file), path)}.ts`),
      found,
    );
  }
  return found;
}

/** Puts the runtime into one chunk, and the reader of stories into another. */
function runtimeAndReader() {
  let chunks;
  return (id, {getModuleInfo}) => {
    if (!chunks) {
      chunks = new Map([...modulesOf(READER, getModuleInfo)].map(module => [module, 'reader']));
      const entries = [...RUNTIME, resolve(ROOT, elementEntries['elements/story-data'])];
      for (const entry of entries)
        for (const module of modulesOf(entry, getModuleInfo, PROVIDER))
          if (RUNTIME.has(module) || module.endsWith('?shared') || !module.startsWith(`${ROOT}src/`))
            chunks.set(module, 'shared');
    }
    return chunks.get(id);
  };
}

/**
 * Everything but the runtime is pure, so each element gets its own copy of what it needs: two files per element, where
 * sharing would create a chunk of a few hundred bytes for each combination. Modules loaded on demand get their own copies
 * too, except an element's parts, which share the element's. A page with more than a few elements loads `all.js`.
 */
function copyForEach() {
  const bare = id => id?.replace(/\?.*/, '');
  const copied = id => id.startsWith(`${ROOT}src/`) && !hasWords(id) && !RUNTIME.has(id);
  const copyOf = (found, name) =>
    found && name && !found.id.includes('?') && copied(found.id) ? {...found, id: `${found.id}?${name}`} : found;
  return {
    name: 'copy-for-each',
    resolveId: {
      order: 'pre',
      async handler(id, importer, options) {
        const found = await this.resolve(id, bare(importer), {...options, skipSelf: true});
        const holder = RUNTIME.has(importer) ? 'shared' : importer?.split('?')[1];
        return copyOf(found, importer ? holder : basename(id, '.ts'));
      },
    },
    async resolveDynamicImport(id, importer) {
      if (typeof id !== 'string') return null;
      const found = await this.resolve(id, bare(importer));
      if (!found || [READER, HYDRATION].includes(bare(found.id))) return found && {...found, id: bare(found.id)};
      const own = dirname(bare(found.id)) === dirname(bare(importer)) && importer.includes('src/elements/');
      return copyOf({...found, id: bare(found.id)}, own ? importer.split('?')[1] : basename(id, '.js'));
    },
    load: id => (id.includes('?') && id.startsWith(ROOT) ? readFileSync(bare(id), 'utf8') : null),
  };
}

/** A module and its static imports, direct or indirect, without those excluded. */
function modulesOf(module, getModuleInfo, without = /^$/, found = new Set()) {
  if (found.has(module) || without.test(module)) return found;
  found.add(module);
  for (const imported of getModuleInfo(module)?.importedIds ?? []) modulesOf(imported, getModuleInfo, without, found);
  return found;
}

/** Bundles what the parts in `AT_ONCE` need and `all.js` lacks into one chunk. */
function besideAll() {
  let parts;
  return (id, {getModuleInfo}) => {
    if (!parts) {
      const all = modulesOf(`${ROOT}src/index.ts`, getModuleInfo);
      const lazy = AT_ONCE.flatMap(module => [...modulesOf(module, getModuleInfo)]);
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

/** A file and all that it imports: files that are not requested at once cost another round trip. */
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
        if (chunk.facadeModuleId === HYDRATION) buildMap.hydrate = reached(chunk.fileName, files);
        if (chunk.name === 'reader') buildMap.reader = reached(chunk.fileName, files);
        if (chunk.isEntry && chunk.name.startsWith('elements/')) {
          const [, ...imports] = reached(chunk.fileName, files);
          const tag = chunk.name.slice('elements/'.length);
          buildMap.elements[tag] = imports;
          const own = ownWords(chunk.moduleIds);
          if (own.length) buildMap.words.own[tag] = own;
        }
      }
      buildMap.words.folder = wordsFolder(localesHash);
    },
  };
}

/** Preloads all imports of a part that is loaded on demand: a chain of imports would cost another round trip. */
function allAtOnce() {
  return {
    name: 'all-at-once',
    renderChunk(code, {fileName, name}, _, {chunks}) {
      // Everything loaded from there is for editors, or has been requested by the loader.
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
 * TypeScript's own emit, file by file (types are checked separately): esbuild would rewrite the private methods of
 * decorated classes into WeakSets, at half a kilobyte per element. Imports of `.js` resolve to `.ts`.
 */
function typescript() {
  return {
    name: 'typescript',
    async resolveId(id, importer) {
      if (id === 'tslib') return `${ROOT}.config/decorate.mjs`;
      if (!importer || !/^\..*\.js$/.test(id) || !importer.endsWith('.ts')) return null;
      return this.resolve(id.replace(/\.js$/, '.ts'), importer, {skipSelf: true});
    },
    transform(code, id) {
      if (!/\.ts(?:\?.*)?$/.test(id)) return null;
      const {outputText, sourceMapText} = ts.transpileModule(code, {
        fileName: id.replace(/\?.*/, ''),
        compilerOptions: TYPESCRIPT,
      });
      return {code: outputText.replace(/\/\/# sourceMappingURL=.*\s*$/, ''), map: JSON.parse(sourceMapText)};
    },
  };
}

/** Replaces valibot with the shapes of its schemas in browser bundles: see `.config/shapes.mjs`. */
function shapesOnly() {
  return {name: 'shapes-only', resolveId: id => (id === 'valibot' ? `${ROOT}.config/shapes.mjs` : null)};
}

/**
 * Lit creates its Trusted Types policy when it is imported, and throws if the page rejects it. Ours has our own name and
 * is created when the first template needs it, so that a rejection is caught by `canRender` in `define.ts`.
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
