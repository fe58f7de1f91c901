import assert from 'node:assert/strict';
import {readFile, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {prerender} from '../../dist/esm/prerender/prerender.js';
import {aStory} from '../story.js';
import {folder} from '../prerender/help.js';
import {communique} from './help.js';

const STORY = JSON.stringify(aStory());
const ARTICLE =
  '<!doctype html>\r\n<html lang="en"><body><quote-card src="hello.json">old</quote-card></body></html>\n';
const newsroom = (more: Readonly<Record<string, string>> = {}) =>
  folder({'news/article.html': ARTICLE, 'news/hello.json': STORY, 'data/hello.json': STORY, ...more});

test('The command says what it can do when I ask, or give nothing', async () => {
  for (const args of [[], ['help'], ['--help'], ['-h']]) {
    const {code, stdout, stderr} = await communique(args);
    assert.equal(code, 0);
    assert.match(stdout, /^Usage:\n {2}communique prerender article\.html \[-o out\.html\]/);
    assert.equal(stderr, '');
  }
});

test('prerender explains itself with --help, article or not, and writes nothing', async () => {
  const root = await newsroom();
  for (const args of [['--help'], ['-h'], ['news/article.html', '-o', 'out.html', '--help']]) {
    const {code, stdout, stderr} = await communique(['prerender', ...args], root);
    assert.equal(code, 0);
    assert.match(stdout, /^communique prerender article\.html/);
    for (const option of ['-o', '--root', '--url']) assert.ok(stdout.includes(option));
    assert.equal(stderr, '');
  }
  await assert.rejects(readFile(join(root, 'out.html')), {code: 'ENOENT'});
});

test('A command or an option that does not exist is an error of mine: exit code 2 and the usage', async () => {
  for (const name of ['pre-render', 'constructor', '__proto__', 'toString', '--version']) {
    const {code, stdout, stderr} = await communique([name]);
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.ok(stderr.startsWith(`no command "${name}"\nUsage:\n`), stderr);
  }
  for (const [args, message] of [
    [['--colour', 'a.html'], /Unknown option '--colour'/],
    [['a.html', '-o'], /argument missing/],
    [['a.html', 'b.html'], /give one article/],
    [[], /give an article/],
    [[''], /give an article/],
    [['a.html', '--url', 'paper'], /--url: "paper" is not an address/],
  ] as const) {
    const {code, stdout, stderr} = await communique(['prerender', ...args]);
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.match(stderr, message);
    assert.match(stderr, /communique prerender article\.html/);
  }
});

test('The article comes out on standard output, and the style hashes beside it', async () => {
  const root = await newsroom();
  const {code, stdout, stderr} = await communique(['prerender', 'news/article.html'], root);
  const {html, styleHashes} = await prerender(ARTICLE, {file: join(root, 'news/article.html')});
  assert.equal(code, 0);
  assert.equal(stdout, html);
  assert.equal(stderr, `style-src ${styleHashes.join(' ')}\n`);
});

test('With -o the article goes into that file, also into itself, and again to the same bytes', async () => {
  const root = await newsroom();
  const {code, stdout} = await communique(['prerender', 'article.html', '-o', '../out.html'], join(root, 'news'));
  assert.equal(code, 0);
  assert.equal(stdout, '');
  const once = await readFile(join(root, 'out.html'), 'utf8');
  assert.match(
    once,
    /^<!doctype html>\r\n<html lang="en"><body><quote-card src="hello\.json" id="quote-hello" defer-hydration><template/,
  );
  assert.equal(await readFile(join(root, 'news/article.html'), 'utf8'), ARTICLE);
  for (let run = 0; run < 2; run++) {
    await communique(['prerender', 'article.html', '--output=article.html'], join(root, 'news'));
    assert.equal(await readFile(join(root, 'news/article.html'), 'utf8'), once);
  }
});

test('A byte order mark and odd characters come out as they went in', async () => {
  const root = await newsroom();
  const before = Buffer.from('\uFEFF<p>é 😀 \0 \u2028</p>\r\n');
  await writeFile(
    join(root, 'news/a.html'),
    Buffer.concat([before, Buffer.from('<quote-card src="hello.json"></quote-card>')]),
  );
  await communique(['prerender', 'news/a.html', '-o', 'out.html'], root);
  const out = await readFile(join(root, 'out.html'));
  assert.deepEqual(out.subarray(0, before.length), before);
});

test('An article in another encoding is refused rather than spoilt', async () => {
  const root = await newsroom();
  await writeFile(join(root, 'latin.html'), Buffer.from('<p>Gr\xfc\xdfe</p>', 'latin1'));
  const {code, stdout, stderr} = await communique(['prerender', 'latin.html', '-o', 'out.html'], root);
  assert.equal(code, 2);
  assert.equal(stdout, '');
  assert.match(stderr, /latin\.html is not in UTF-8/);
  await assert.rejects(readFile(join(root, 'out.html')), {code: 'ENOENT'});
});

test('Addresses from the root are read from the article’s folder, or from --root', async () => {
  const root = await newsroom({'news/rooted.html': '<quote-card src="/data/hello.json"></quote-card>'});
  const beside = await communique(['prerender', 'news/rooted.html'], root);
  assert.equal(beside.code, 1);
  assert.match(beside.stderr, /^news\/rooted\.html:1:1: <quote-card>: its story could not be read: ENOENT/);
  const given = await communique(['prerender', 'news/rooted.html', '--root', '.'], root);
  assert.equal(given.code, 0);
  assert.match(given.stdout, /“Hello”/);
});

test('With --url, addresses in the story lead where they would on the site', async () => {
  const story = JSON.stringify(aStory({sources: [{id: 'cnews', publisher: 'Cnews Live', url: 'source.html'}]}));
  const root = await newsroom({'news/hello.json': story});
  const {stdout} = await communique(
    ['prerender', 'news/article.html', '--url', 'https://paper.example/2025/a.html'],
    root,
  );
  assert.match(stdout, /href="https:\/\/paper\.example\/2025\/source\.html"/);
});

test('A story on a server is asked for there', async () => {
  const server = createServer((request, response) => {
    response.statusCode = request.url === '/hello.json' ? 200 : 404;
    response.end(STORY);
  });
  after(() => server.close());
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const root = await newsroom({
    'a.html': `<quote-card src="${origin}/hello.json"></quote-card>`,
    'b.html': `<quote-card src="${origin}/none.json"></quote-card>`,
  });
  assert.equal((await communique(['prerender', 'a.html'], root)).code, 0);
  const missing = await communique(['prerender', 'b.html'], root);
  assert.equal(missing.code, 1);
  assert.equal(missing.stderr, 'b.html:1:1: <quote-card>: its story could not be read: the server answered 404\n');
});

test('A tag that stays as it was is named with file, line and column, the rest is written: exit code 1', async () => {
  const root = await newsroom({
    'news/mixed.html':
      '<p>a</p>\n  <quote-card src="none.json">old</quote-card>\n<quote-card src="hello.json"></quote-card>\n',
  });
  const {code, stdout, stderr} = await communique(['prerender', 'news/mixed.html', '-o', 'out.html'], root);
  assert.equal(code, 1);
  assert.equal(stdout, '');
  assert.match(stderr, /^news\/mixed\.html:2:3: <quote-card>: its story could not be read: ENOENT/);
  const out = await readFile(join(root, 'out.html'), 'utf8');
  assert.ok(
    out.startsWith('<p>a</p>\n  <quote-card src="none.json">old</quote-card>\n<quote-card src="hello.json" id='),
  );
});

test('A mistake in the story that loses no tag is told, with exit code 0', async () => {
  const root = await newsroom({'news/hello.json': JSON.stringify({...aStory(), colour: 'red'})});
  const {code, stderr} = await communique(['prerender', 'news/article.html'], root);
  assert.equal(code, 0);
  assert.match(stderr, /^news\/article\.html:2:23: <quote-card>: \/colour: the key "colour" is not known here/);
});

test('Files that cannot be read or written are told in one line: exit code 2', async () => {
  const root = await newsroom();
  for (const args of [['none.html'], ['news'], ['news/article.html', '-o', 'no/such/folder/out.html']]) {
    const {code, stdout, stderr} = await communique(['prerender', ...args], root);
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.match(stderr.trimEnd().split('\n').at(-1)!, /^communique prerender: E[A-Z]+: /);
    assert.doesNotMatch(stderr, /\n\s+at /);
  }
});

test('A long article reaches a pipe whole', async () => {
  const root = await newsroom({'news/long.html': ARTICLE.replace('</body>', `${'<p>a</p>\n'.repeat(200_000)}</body>`)});
  const {code, stdout} = await communique(['prerender', 'news/long.html'], root);
  assert.equal(code, 0);
  assert.ok(stdout.endsWith('</body></html>\n'));
  assert.ok(stdout.length > 1_800_000);
});
