/**
 * A Rollup plugin for the CDN builds. In `src`, each set of words lists an import for each language, which every bundler
 * can follow, but whose file names would add some 150 bytes to each element. In the CDN builds, the URL of a module of
 * words consists of a language and a name. The plugin replaces each list by its name, and the function that imports words
 * by one that builds the URL.
 */
import {readdirSync} from 'node:fs';
import {relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

const LOCALES = fileURLToPath(new URL('../src/locales/', import.meta.url));
const IMPORT = `${LOCALES}import-words.ts`;
/** The name of the words that elements share; the names of the others are folders. */
const COMMON = 'common';
const ALL = 'all';
const FOLDER = 'chunks/words';
const BUNDLED = '\0words of ';

const entries = readdirSync(LOCALES, {withFileTypes: true});
const NAMES = [COMMON, ...entries.filter(entry => entry.isDirectory()).map(({name}) => name)];
export const LANGUAGES = entries.flatMap(({name}) => /^(\w\w)\.ts$/.exec(name)?.[1] ?? []);

const folderOf = name => (name === COMMON ? LOCALES : `${LOCALES}${name}/`);
const withoutQuery = id => id.replace(/\?.*/, '');

/** Whether a module has the words of one language. */
export const hasWords = id =>
  NAMES.some(name => LANGUAGES.some(lang => withoutQuery(id) === `${folderOf(name)}${lang}.ts`));

/** The name of the words whose modules a module lists; undefined for other modules. */
const nameOf = id => NAMES.find(name => withoutQuery(id) === `${folderOf(name)}words.ts`);

/** The names of an element's own words, from the modules of its chunk. */
export const ownWords = ids => ids.flatMap(id => nameOf(id) ?? []).filter(name => name !== COMMON);

/** The folder of the words in `dist`. */
export const wordsFolder = hash => `${FOLDER}-${hash()}/`;

/** The file name of a chunk that `wordsByName` has emitted; undefined for other chunks. */
export const wordsFile = (name, hash) =>
  name.startsWith(`${FOLDER}/`) ? `${wordsFolder(hash)}${name.slice(FOLDER.length + 1)}.js` : undefined;

/**
 * @param hash returns one hash for all words, since separate hashes would have to be listed in each element
 * @param bundled whether to put all words of a language into one file, for `all.js`
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
            name: `${FOLDER}/${lang}/${name}`,
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
        return `export const importWords = (name, lang) => import(\`${FOLDER}/\${lang}/${file}.js\`);`;
      }
      const name = nameOf(id);
      return name ? `export default ${JSON.stringify(name)};` : null;
    },
    renderChunk(code, {fileName, moduleIds}) {
      if (!moduleIds.includes(IMPORT)) return null;
      const up = relative(fileName.split('/').slice(0, -1).join('/'), FOLDER).replaceAll(sep, '/');
      return {code: code.replace(FOLDER, `./${up}-${hash()}`), map: null};
    },
  };
}
