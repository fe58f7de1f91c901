/** Everything that a tag needs is there: what `npm run create` makes, checked for elements made by hand, too. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {SELECTORS} from '../../src/selections/tags.js';

const textOf = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
const files = readdirSync('test', {recursive: true, encoding: 'utf8'})
  .filter(file => !file.includes('node_modules'))
  .map(file => join('test', file));
const textsOf = (ending: string) => files.filter(file => file.endsWith(ending)).map(textOf);
const nodeTests = textsOf('.test.ts');
const browserTests = textsOf('.browser.ts');

const folders = readdirSync('src/elements');
const tags = [...new Set([...folders, ...Object.keys(SELECTORS)])].sort();

/** What a tag lacks, in words that say what is to be written where. */
function lacking(tag: string): readonly string[] {
  const module = `src/elements/${tag}/${tag}.ts`;
  const stories = textOf(`stories/${tag}.stories.ts`);
  const tested = browserTests.filter(text => text.includes(`/elements/${tag}/${tag}.js`));
  const needs: Readonly<Record<string, boolean>> = {
    [module]: existsSync(module),
    [`stories/${tag}.stories.ts`]: !!stories,
    [`stories/${tag}.stories.ts: the tag autodocs`]: stories.includes("tags: ['autodocs']"),
    [`stories/${tag}.stories.ts: parameters.guide`]: /parameters: \{[^}]*\bguide\b/.test(stories),
    [`test/elements/${tag}/${tag}.browser.ts, or another test in browsers that imports it`]: tested.length > 0,
  };
  // A provider shows nothing, so that it selects nothing.
  const shows: Readonly<Record<string, boolean>> =
    tag in SELECTORS || textOf(module).includes('extends StoryElement')
      ? {
          'a row in src/selections/tags.ts': tag in SELECTORS,
          [`src/selections/${tag}.ts`]: existsSync(`src/selections/${tag}.ts`),
          [`src/elements/${tag}/${tag}.styles.ts`]: existsSync(`src/elements/${tag}/${tag}.styles.ts`),
          [`test/selections/${tag}.test.ts, or another test in Node that imports its selector`]: nodeTests.some(text =>
            text.includes(`/selections/${tag}.js`),
          ),
          [`test/elements/${tag}/${tag}.browser.ts: a test that runs in both WAYS`]: tested.some(
            text => text.includes('of WAYS') && text.includes(`<${tag}`),
          ),
        }
      : {};
  return Object.entries({...needs, ...shows}).flatMap(([need, met]) => (met ? [] : [need]));
}

for (const tag of tags) {
  test(`<${tag}> has everything that an element needs`, () => {
    assert.deepEqual(lacking(tag), []);
  });
}
