/**
 * A Rollup plugin for the CDN builds. In `src`, each list of modules of words has ten imports, which every bundler
 * understands; their addresses would cost each element some 150 bytes. Here all words lie at addresses made of a language
 * and a name, a list is its name, and the one function that imports words puts the address together.
 */
import {readdirSync} from 'node:fs';
import {relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

const LOCALES = fileURLToPath(new URL('../src/locales/', import.meta.url));
const IMPORT = `${LOCALES}import-words.ts`;
/** What all elements share; the others are folders. */
const COMMON = 'common';
const ALL = 'all';
const HERE = 'chunks/words';
const BUNDLED = '\0words of ';

const entries = readdirSync(LOCALES, {withFileTypes: true});
const NAMES = [COMMON, ...entries.filter(entry => entry.isDirectory()).map(({name}) => name)];
export const LANGUAGES = entries.flatMap(({name}) => /^(\w\w)\.ts$/.exec(name)?.[1] ?? []);

const folderOf = name => (name === COMMON ? LOCALES : `${LOCALES}${name}/`);
const withoutQuery = id => id.replace(/\?.*/, '');

/** Whether a module has the words of one language. */
export const hasWords = id =>
  NAMES.some(name => LANGUAGES.some(lang => withoutQuery(id) === `${folderOf(name)}${lang}.ts`));

/** The words whose list of modules it is; undefined for other modules. */
const nameOf = id => NAMES.find(name => withoutQuery(id) === `${folderOf(name)}words.ts`);

/** The words that elements have of their own, by the modules of their chunk. */
export const ownWords = ids => ids.flatMap(id => nameOf(id) ?? []).filter(name => name !== COMMON);

/** Where the words lie in `dist`. */
export const wordsFolder = hash => `${HERE}-${hash()}/`;

/** The file of a chunk that `wordsByName` has asked for; undefined for other chunks. */
export const wordsFile = (name, hash) =>
  name.startsWith(`${HERE}/`) ? `${wordsFolder(hash)}${name.slice(HERE.length + 1)}.js` : undefined;

/**
 * @param hash of all words: one for all files, since each element would carry the address of each
 * @param bundled whether all words of a language are one file, for `all.js`
 */
export function wordsByName(hash, {bundled = false} = {}) {
  return {
    name: 'words-by-name',
    buildStart() {
      for (const lang of LANGUAGES)
        for (const name of bundled ? [ALL] : NAMES)
          this.emitFile({
            type: 'chunk',
            id: bundled ? BUNDLED + lang : `${folderOf(name)}${lang}.ts`,
            name: `${HERE}/${lang}/${name}`,
          });
    },
    resolveId: id => (id.startsWith(BUNDLED) ? id : null),
    load(id) {
      if (id.startsWith(BUNDLED)) {
        const modules = NAMES.map(name => JSON.stringify(`${folderOf(name)}${id.slice(BUNDLED.length)}.ts`));
        const imports = modules.map((module, i) => `import words${i} from ${module};`);
        return `${imports.join('')}export default {${modules.map((_, i) => `...words${i}`).join()}};`;
      }
      if (id === IMPORT) {
        const file = bundled ? ALL : '${name}';
        return `export const importWords = (name, lang) => import(\`${HERE}/\${lang}/${file}.js\`);`;
      }
      const name = nameOf(id);
      return name ? `export default ${JSON.stringify(name)};` : null;
    },
    renderChunk(code, {fileName, moduleIds}) {
      if (!moduleIds.includes(IMPORT)) return null;
      const up = relative(fileName.split('/').slice(0, -1).join('/'), HERE).replaceAll(sep, '/');
      return {code: code.replace(HERE, `./${up}-${hash()}`), map: null};
    },
  };
}
