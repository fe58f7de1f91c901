/** Histories of positions, pre-rendered: the words of the page without scripts. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {courses, courseStory, delegate, inShort, inWords} from '../bench/data.js';
import {attr, elementsIn, rendered, shown, squeezed, textIn} from './help.js';

const TAG = 'stance-history';

const story = {
  version: 1,
  lang: 'en',
  sources: [
    {id: 'daily', publisher: 'The Daily Example', url: 'https://daily.example/'},
    {id: 'weekly', publisher: 'Weekly Sample'},
  ],
  actors: [
    {id: 'ada', name: 'Ada Example'},
    {id: 'ben', name: 'Ben Sample'},
  ],
  issues: [{id: 'truce', question: 'A truce first?'}],
  stances: [
    {
      id: 'now',
      actor: 'ada',
      issue: 'truce',
      position: 'conditional',
      condition: 'If it is watched',
      basis: 'inferred',
      date: '2025-03-02/2025-03-04',
      voicedBy: 'ben',
      citations: ['daily', 'weekly'],
    },
    {id: 'before', actor: 'ada', issue: 'truce', position: 'opposes', date: '2025-01-10', citations: ['weekly']},
    {id: 'whenever', actor: 'ada', issue: 'truce', position: 'silent', citations: ['weekly']},
  ],
};

const page = (attributes: string, of: object = story) =>
  rendered(`<body lang="en"><${TAG} src="/s.json" ${attributes}></${TAG}></body>`, {'/s.json': of});

test('The fallback has a list for each actor, in order, with all that is known of each position', async () => {
  const [{host}] = shown(await page('actors="ada ben" heading="Who moved"'), TAG) as [ReturnType<typeof shown>[0]];
  const nodes = [...elementsIn(host)];
  const items = nodes.filter(({tagName}) => tagName === 'li');
  assert.deepEqual(
    items.map(item => [attr(item, 'id'), squeezed(textIn(item))]),
    [
      ['stance-before', '▼ opposes · 10 January 2025 · Weekly Sample'],
      [
        'stance-now',
        '◆ conditional · 2–4 March 2025 · Condition: If it is watched · Inferred by The Daily Example, Weekly Sample · voiced by Ben Sample · The Daily Example; Weekly Sample',
      ],
      ['stance-whenever', '– silent · date not known · Weekly Sample'],
    ],
  );
  const headings = nodes.filter(node => attr(node, 'role') === 'heading');
  assert.deepEqual(
    headings.map(node => [attr(node, 'aria-level'), squeezed(textIn(node))]),
    [
      ['3', 'Who moved'],
      ['4', 'Ada Example'],
      ['4', 'Ben Sample'],
    ],
  );
  assert.match(squeezed(textIn(host)), /Ben Sample\s*No position in these sources/);
});

test('As of a date the fallback says so, and has nothing that is later', async () => {
  const [{text}] = shown(await page('date="2025-02"'), TAG) as [ReturnType<typeof shown>[0]];
  assert.match(text, /As of February 2025/);
  assert.match(text, /10 January 2025/);
  assert.doesNotMatch(text, /March/);
});

test('A history needs no inline style, so that a strict policy lets all of it through', async () => {
  assert.doesNotMatch(await page(''), / style=/);
});

test('Ten years of forty actors are in the page, in the root and in the fallback, in less than a megabyte', async () => {
  const turns = courses(40, 1000);
  const html = await page('', courseStory(turns));
  const [{rootText, text}] = shown(html, TAG) as [ReturnType<typeof shown>[0]];
  for (let actor = 1; actor <= 40; actor++)
    assert.ok(rootText.includes(delegate(actor)) && text.includes(delegate(actor)));
  for (const {date} of turns) {
    assert.ok(rootText.includes(inShort(date)), date);
    assert.ok(text.includes(inWords(date)), date);
  }
  assert.ok(html.length < 1_000_000, `${html.length} characters`);
});
