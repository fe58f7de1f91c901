import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ESLint} from 'eslint';

const lint = new ESLint({
  overrideConfigFile: '.config/eslint.mjs',
  // With CI=true the TypeScript parser takes each file for unchanging; here one file is read with different texts.
  overrideConfig: {files: ['**/*.ts'], languageOptions: {parserOptions: {disallowAutomaticSingleRunInference: true}}},
});

/** The rules that a line breaks when it is added to a file. */
async function broken(file: string, line: string): Promise<readonly (string | null)[]> {
  const {readFile} = await import('node:fs/promises');
  const text = await readFile(file, 'utf8');
  const rulesOf = async (code: string) =>
    (await lint.lintText(code, {filePath: file}))[0]!.messages.map(({ruleId}) => ruleId);
  const before = await rulesOf(text);
  assert.deepEqual(before, [], `${file} itself is clean`);
  return rulesOf(text.replace(/^(?=import )/m, `${line}\n`));
}

test('a story module that imports from a higher layer fails the lint', async () => {
  const line = "import '../data/story-store.js';";
  assert.deepEqual(await broken('src/story/read-story.ts', line), ['no-restricted-imports']);
});

test('a data module that imports from the screen’s layer fails the lint', async () => {
  const line = "import '../ui/words.js';";
  assert.deepEqual(await broken('src/data/story-source.ts', line), ['no-restricted-imports']);
});

test('a dynamic import from a higher layer fails the lint, too', async () => {
  const line = "void import('../elements/quote-card/quote-card.js');";
  assert.deepEqual(await broken('src/ui/deep-link.ts', line), ['no-restricted-syntax']);
});

test('an element that reaches into another element fails the lint', async () => {
  const line = "import '../story-data/story-data.js';";
  assert.deepEqual(await broken('src/elements/quote-card/quote-card.ts', line), ['no-restricted-imports']);
});

test('markup from strings and inline styles fail the lint', async () => {
  for (const line of [
    "import 'lit'; document.body.innerHTML = '';",
    "import 'lit'; document.body.setAttribute('style', 'color: red');",
    "import {styleMap} from 'lit/directives/style-map.js'; console.log(styleMap);",
  ]) {
    assert.ok((await broken('src/ui/deep-link.ts', line)).includes('no-restricted-syntax'), line);
  }
});
