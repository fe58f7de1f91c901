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

const HIGHER: Readonly<Record<string, readonly [file: string, line: string]>> = {
  'a story module from the data layer': ['src/story/reading/parse.ts', "import '../../data/story-store.js';"],
  'a data module from the screen’s layer': ['src/data/story-source.ts', "import '../ui/lazy.js';"],
  'a module of a shelf from the elements': [
    'src/ui/controls/deep-link.ts',
    "void import('../../elements/quote-card/quote-card.js');",
  ],
  'a lower layer from an entry point': ['src/ui/controls/deep-link.ts', "export * from '../../index.js';"],
  'an element from another element': ['src/elements/quote-card/quote-card.ts', "import '../story-data/story-data.js';"],
};

for (const [what, [file, line]] of Object.entries(HIGHER)) {
  test(`importing ${what} fails the lint`, async () => {
    assert.deepEqual(await broken(file, line), ['layers/imports']);
  });
}

test('Intl objects beside the shared cache fail the lint', async () => {
  for (const line of [
    "console.log(new Intl.NumberFormat('en').format(1));",
    "console.log(Intl.DateTimeFormat('en').format(1));",
    "console.log((1).toLocaleString('en'), new Date().toLocaleDateString('en'), 'a'.localeCompare('b'));",
  ]) {
    const rules = await broken('src/ui/controls/deep-link.ts', `import 'lit'; ${line}`);
    assert.ok(rules.length && rules.every(rule => rule === 'no-restricted-syntax'), `${line} ${rules.join()}`);
  }
});

test('markup from strings and inline styles fail the lint', async () => {
  for (const line of [
    "import 'lit'; document.body.innerHTML = '';",
    "import 'lit'; document.body.setAttribute('style', 'color: red');",
    "import {styleMap} from 'lit/directives/style-map.js'; console.log(styleMap);",
  ]) {
    assert.ok((await broken('src/ui/controls/deep-link.ts', line)).includes('no-restricted-syntax'), line);
  }
});

test('Lit’s own tag for style sheets fails the lint', async () => {
  const line = "import {css} from 'lit'; console.log(css``);";
  assert.ok((await broken('src/ui/styles/tokens.ts', line)).includes('no-restricted-imports'));
});
