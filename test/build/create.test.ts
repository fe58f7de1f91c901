/** `npm run create <tag>` makes an element that lacks nothing: tried on a copy of the repository. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {aStory, script} from '../story.js';
import {shown} from '../prerender/help.js';

const TAG = 'trial-specimen';
const NEEDED = [
  '.config',
  '.prettierrc.json',
  '.prettierignore',
  '.storybook',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'README.md',
  'package.json',
  'rollup.config.mjs',
  'src',
  'stories',
  'test',
  'tsconfig.json',
];
/** A build and its checks, on a machine that has much else to do. */
const timeout = 15 * 60_000;

const copy = mkdtempSync(join(tmpdir(), 'communique-create-'));
after(() => rmSync(copy, {recursive: true, force: true}));
for (const name of NEEDED)
  cpSync(name, join(copy, name), {recursive: true, filter: file => !file.includes('node_modules')});
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));

/** Runs a command in the copy: its exit code, and all that it printed. */
function run(command: string, ...args: readonly string[]): Promise<{code: number; printed: string}> {
  // A runner that is started by a test is not part of it.
  const env = {...process.env, NODE_TEST_CONTEXT: undefined};
  return new Promise(done => {
    execFile(command, args, {cwd: copy, env, maxBuffer: 1e8}, (error, stdout, stderr) =>
      done({code: error ? Number(error.code) || 1 : 0, printed: stdout + stderr}),
    );
  });
}
const node = (...args: readonly string[]) => run(process.execPath, ...args);
const tool = (path: string, ...args: readonly string[]) => node(`node_modules/${path}`, ...args);
const create = (...args: readonly string[]) => node('.config/create.mjs', ...args);

async function passes(running: ReturnType<typeof run>) {
  const {code, printed} = await running;
  assert.equal(code, 0, printed);
}

const text = (file: string) => readFileSync(join(copy, file), 'utf8');

/** Every file that the command could write, with what is in it. */
const contents = () =>
  new Map(
    ['src', 'stories', 'test', 'README.md']
      .flatMap(root =>
        root.includes('.')
          ? [root]
          : readdirSync(join(copy, root), {recursive: true, withFileTypes: true})
              .filter(entry => entry.isFile())
              .map(entry => join(entry.parentPath, entry.name).slice(copy.length + 1)),
      )
      .map(file => [file, text(file)]),
  );

const NEW = [
  `src/elements/${TAG}/${TAG}.fallback.ts`,
  `src/elements/${TAG}/${TAG}.styles.ts`,
  `src/elements/${TAG}/${TAG}.ts`,
  `src/elements/${TAG}/item.ts`,
  `src/selections/${TAG}.ts`,
  `stories/${TAG}.stories.ts`,
  `test/elements/${TAG}/${TAG}.browser.ts`,
  `test/selections/${TAG}.test.ts`,
];
const CHANGED = ['README.md', 'src/index.ts', 'src/selections/tags.ts'];

test('A name that no element can have is refused, and nothing is written', {timeout}, async () => {
  const before = contents();
  for (const [args, reason] of [
    [[], /Name one tag/],
    [['one', 'two'], /Name one tag/],
    [['example'], /two or more lower-case words/],
    [['Example-thing'], /two or more lower-case words/],
    [['example-'], /two or more lower-case words/],
    [['font-face'], /HTML keeps/],
    [['quote-card'], /taken: src\/elements\/quote-card/],
    [['story-element'], /StoryElement, a name that src\/.* uses/],
    [[TAG, '--collection', 'stances'], /No plain list can be made of "stances": take plans, points/],
    [[TAG, '--overwrite'], /--overwrite/],
  ] as const) {
    const {code, printed} = await create(...args);
    assert.equal(code, 1, args.join(' '));
    assert.match(printed, reason);
    assert.doesNotMatch(printed, /\n\s+at /, 'a message, not a trace');
  }
  assert.deepEqual(contents(), before);
});

test('The command makes an element with everything that a tag needs', {timeout}, async t => {
  const before = contents();
  const {code, printed} = await run('npm', 'run', '--silent', 'create', TAG);
  assert.equal(code, 0, printed);

  await t.test('writes the files that it names, and a second time nothing', async () => {
    const now = contents();
    const differing = [...now.keys()].filter(file => now.get(file) !== before.get(file)).sort();
    assert.deepEqual(differing, [...NEW, ...CHANGED].sort());
    for (const file of differing) assert.ok(printed.includes(`  ${file}\n`), file);
    assert.equal((await create(TAG)).code, 1);
    assert.deepEqual(contents(), now);
  });

  await t.test('is built', () => passes(node('.config/build.mjs')));

  await t.test('has sound types, keeps the lint and the format', async () => {
    await passes(tool('typescript/bin/tsc', '--project', '.'));
    const code = [...NEW, ...CHANGED].filter(file => file.endsWith('.ts'));
    await passes(tool('eslint/bin/eslint.js', '--config', '.config/eslint.mjs', '--max-warnings', '0', ...code));
    await passes(tool('prettier/bin/prettier.cjs', '--check', ...NEW, ...CHANGED));
  });

  await t.test('passes its own tests, and those of all elements', () =>
    passes(
      node(
        '--import',
        'tsx',
        '--test',
        ...['elements', 'metadata', 'readme', 'reference'].map(name => `test/build/${name}.test.ts`),
        `test/selections/${TAG}.test.ts`,
      ),
    ),
  );

  await t.test('costs the other elements nothing, and is exported and loaded as all elements are', async () => {
    const patterns = ['at most', 'every element', 'package.json', 'the loader'].flatMap(one => [
      '--test-name-pattern',
      one,
    ]);
    const {code: failed, printed: said} = await node(
      '--import',
      'tsx',
      ...patterns,
      '--test',
      'test/build/dist.test.ts',
    );
    assert.equal(failed, 0, said);
    assert.match(said, new RegExp(`elements/${TAG}\\.js: \\d+ of \\d+ bytes`));
  });

  await t.test('is known to editors, and in the reference', () => {
    for (const file of [
      'custom-elements.json',
      'integrity.json',
      'jsx.d.ts',
      'vscode.html-custom-data.json',
      'web-types.json',
      'docs/index.md',
    ])
      assert.ok(text(`dist/${file}`).includes(TAG), file);
    for (const attribute of ['points', 'heading', 'heading-level', 'src', 'date'])
      assert.ok(text(`dist/docs/${TAG}.md`).includes(`| \`${attribute}\``), attribute);
  });

  await t.test('is pre-rendered, in the root and in plain HTML, and is a place that uses sources', async () => {
    const {prerender} = (await import(
      pathToFileURL(join(copy, 'dist/esm/prerender/prerender.js')).href
    )) as typeof import('../../dist/esm/prerender/prerender.js');
    const story = aStory({points: [{id: 'p', text: 'Leaders met', citations: ['cnews']}]});
    const page = `<story-data>${script(story)}<${TAG}></${TAG}><source-list scope="page"></source-list></story-data>`;
    for (const [lang, word] of [
      ['en', 'entry'],
      ['de', 'Eintrag'],
    ] as const) {
      const {html, warnings} = await prerender(`<body lang="${lang}">${page}</body>`);
      assert.deepEqual(warnings, []);
      const [list] = shown(html, TAG);
      assert.match(list!.rootText, /Leaders met/);
      assert.match(list!.text, /Leaders met/);
      assert.match(html, /<li id="point-p">/);
      assert.ok(shown(html, 'source-list')[0]!.rootText.includes(word), lang);
    }
  });

  await t.test('asks every language for its word once it wants one of its own', async () => {
    const tags = text('src/selections/tags.ts');
    writeFileSync(join(copy, 'src/selections/tags.ts'), tags.replace(` | '${TAG}';`, ';'));
    writeFileSync(join(copy, 'tsconfig.locales.json'), '{"extends": "./tsconfig.json", "include": ["src/locales"]}');
    const {code: failed, printed: said} = await tool('typescript/bin/tsc', '--project', 'tsconfig.locales.json');
    assert.notEqual(failed, 0);
    for (const file of readdirSync('src/locales/source-list').filter(name => /^\w\w\.ts$/.test(name)))
      assert.match(said, new RegExp(`src/locales/source-list/${file}.*'"?${TAG}"?'`));
    writeFileSync(join(copy, 'src/selections/tags.ts'), tags);
  });

  await t.test('is missed by name where a part of it is taken away', async () => {
    const parts = [
      `stories/${TAG}.stories.ts`,
      `test/elements/${TAG}/${TAG}.browser.ts`,
      `test/selections/${TAG}.test.ts`,
    ];
    for (const part of parts) rmSync(join(copy, part));
    const {code: failed, printed: said} = await node('--import', 'tsx', '--test', 'test/build/elements.test.ts');
    assert.notEqual(failed, 0);
    for (const part of parts) assert.ok(said.includes(part), part);
  });
});
