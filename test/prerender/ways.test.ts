import assert from 'node:assert/strict';
import {test} from 'node:test';
import {wayOf} from '../../dist/esm/data/ways.js';
import {findTags} from '../../dist/esm/prerender/find.js';
import {Page, type PageElement} from '../../dist/esm/prerender/page.js';
import {CASES, readingOf} from '../data/way-cases.js';
import {aStory} from '../story.js';
import {attr, elements, render} from './help.js';

const TAGS = new Set(['quote-card', 'source-list', 'story-data']);

for (const [name, found] of Object.entries(CASES)) {
  test(`A parsed page finds where a tag gets its story from ${name}`, () => {
    const page = new Page(found.html);
    const {view, storyKeyOf} = findTags(page, TAGS, src => new URL(src, 'https://paper.example/news/').href);
    const reading = readingOf<PageElement>(found, {
      tag: one => page.elements.find(node => attr(node, 'class') === one)!,
      nameOf: node => attr(node, 'class')!,
      wayOf: node => wayOf(node, view),
      keyOf: storyKeyOf,
    });
    assert.deepEqual(reading, {ways: found.ways, same: found.same});
  });
}

test('A broken address in one tag does not keep a list of sources from being rendered', async () => {
  const {html, warnings} = await render(
    '<quote-card src="https://["></quote-card><source-list src="/hello.json" scope="page"></source-list>',
  );
  assert.deepEqual(
    warnings.map(({tag, stayed}) => [tag, stayed]),
    [['quote-card', true]],
  );
  assert.equal(attr(elements(html, 'source-list')[0]!, 'defer-hydration'), '');
});

test('A list of sources numbers the tags that carry the same data as it does', async () => {
  const data = JSON.stringify(aStory());
  const {html, warnings} = await render(
    `<quote-card data='${data}'></quote-card><source-list data='${data}'></source-list>`,
  );
  assert.deepEqual(warnings, []);
  const notes = elements(html, 'a').filter(node => attr(node, 'role') === 'doc-noteref');
  assert.deepEqual(
    notes.map(node => attr(node, 'href')),
    ['#source-cnews'],
  );
});
