/** The README is a door: short, with the commands, and with a way to every page behind it. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

const readme = readFileSync('README.md', 'utf8');
const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => path!);

test('the README has at most 120 lines', () => {
  const lines = readme.trimEnd().split('\n').length;
  assert.ok(lines <= 120, `${lines} lines: move what is said at length into stories/*.mdx`);
});

test('the README has the commands to try and to test it, word for word', () => {
  const commands = [...readme.matchAll(/^```sh\n(.+)\n```$/gm)].map(([, command]) => command);
  assert.deepEqual(commands, ['npm ci && npm start', 'npm ci && npm test', 'npm ci && npm run test:all']);
});

test('the README names every element', () => {
  for (const tag of readdirSync('src/elements')) assert.ok(readme.includes(`\`<${tag}>\``), tag);
});

test('the README leads to every page of the docs, and nowhere that is not there', () => {
  for (const path of links) assert.ok(existsSync(path), path);
  const pages = readdirSync('stories').filter(file => file.endsWith('.mdx') && file !== 'welcome.mdx');
  for (const page of pages) assert.ok(links.includes(`stories/${page}`), `stories/${page} is not linked`);
});

test('the README shows a picture, an embed and the policy', () => {
  assert.match(readme, /^!\[[^\]]+\]\(stories\/quote-card\.png\)$/m);
  assert.match(
    readme,
    /```html\n<link rel="stylesheet" [^]*?loader\.js"><\/script>\n<quote-card src="[^]*?<\/quote-card>\n```/,
  );
  assert.match(readme, /^Content-Security-Policy: script-src 'self'; .*trusted-types communique$/m);
});
