/** Long timelines, pre-rendered: each event that waits folded is in the page once. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {attr, elementsIn, linkedData, rendered, shown, squeezed, textIn, withoutScripts} from './help.js';

const TAG = 'summit-timeline';

const story = (count: number) => ({
  version: 1,
  lang: 'en',
  sources: [{id: 'daily', publisher: 'The Daily Example', url: 'https://daily.example/'}],
  events: Array.from({length: count}, (_, i) => ({
    id: `e${i}`,
    title: `Round ${i}.`,
    summary: `In round ${i} they spoke at length.`,
    phase: i % 2 ? 'Calls' : 'Meetings',
    date: new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10),
    citations: ['daily'],
  })),
});

const page = (count: number, attributes = '') =>
  rendered(`<body lang="en"><${TAG} src="/s.json" ${attributes}></${TAG}></body>`, {'/s.json': story(count)});

test('What a long timeline folds is in the page once, in a list that the fold takes by its slot', async () => {
  const html = await page(130);
  const words = withoutScripts(html);
  for (let i = 0; i < 130; i++) assert.equal(words.split(`Round ${i}.`).length - 1, i < 50 ? 2 : 1, `round ${i}`);
  const [{host, root, rootText}] = shown(html, TAG) as [ReturnType<typeof shown>[number]];
  assert.ok(!rootText.includes('Round 50.'));
  const slots = [...elementsIn(root, true)].filter(({tagName}) => tagName === 'slot');
  assert.deepEqual(
    slots.map(slot => [attr(slot, 'name'), slot.childNodes.filter(({nodeName}) => nodeName !== '#comment').length]),
    [
      ['spell-1', 0],
      ['spell-2', 0],
    ],
  );
  const lists = [...elementsIn(host)].filter(node => attr(node, 'slot'));
  assert.deepEqual(
    lists.map(list => [attr(list, 'slot'), attr(list, 'lang'), attr(list, 'dir'), list.parentNode === host]),
    [
      ['spell-1', 'en', 'ltr', true],
      ['spell-2', 'en', 'ltr', true],
    ],
  );
  const items = lists.map(list => [...elementsIn(list)].filter(({tagName}) => tagName === 'li'));
  assert.deepEqual(
    items.map(list => [attr(list[0]!, 'id'), list.length]),
    [
      ['event-e50', 50],
      ['event-e100', 30],
    ],
  );
  assert.equal(
    squeezed(textIn(items[1]![0]!)),
    '10 April 2020Round 100.In round 100 they spoke at length. Source: The Daily Example',
  );
});

test('The fallback of a grouped timeline that folds has its groups, in their order and with their names', async () => {
  const [{text}] = shown(await page(130, 'group-by="phase" heading="The talks"'), TAG) as [ReturnType<typeof shown>[0]];
  assert.match(
    text,
    /^The talks Meetings1 January .*Round 0\..*Round 128\..* Calls2 January .*Round 1\..*Round 129\./s,
  );
});

test('A timeline that does not fold has one list', async () => {
  const [{host}] = shown(await page(20), TAG) as [ReturnType<typeof shown>[number]];
  const nodes = [...elementsIn(host)];
  assert.equal(nodes.filter(({tagName}) => tagName === 'ol').length, 1);
  assert.ok(nodes.every(node => attr(node, 'slot') === undefined));
});

test('Search engines are told of the first hundred events', async () => {
  const [list] = linkedData(await page(130)) as [{itemListElement: {item: {name: string}}[]}];
  assert.deepEqual(
    list.itemListElement.map(({item}) => item.name),
    Array.from({length: 100}, (_, i) => `Round ${i}.`),
  );
});

test('Two thousand events make a page of less than a megabyte and a half', async () => {
  const {length} = await page(2000);
  assert.ok(length < 1_500_000, `${length} characters`);
});
