/** Matrices, pre-rendered: the fallback says what the matrix says, and names each place once. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {attr, elementsIn, rendered, shown, textIn} from './help.js';
import {PARTIES, THESES, votes, votingStory} from '../voting.js';

const TAG = 'stance-matrix';
const story = {
  version: 1,
  lang: 'en',
  sources: [{id: 'daily', publisher: 'The Daily Example'}],
  actors: [
    {id: 'ada', name: 'Ada Example'},
    {id: 'ben', name: 'Ben Sample'},
  ],
  issues: [
    {id: 'truce', question: 'A truce first?', positions: [{id: 'asks', label: 'Asks for one', tone: 'supports'}]},
    {id: 'troops', question: 'Troops?'},
  ],
  stances: [
    {id: 'a1', actor: 'ada', issue: 'truce', position: 'opposes', date: '2025-01-10', citations: ['daily']},
    {
      id: 'a2',
      actor: 'ada',
      issue: 'truce',
      position: 'asks',
      date: '2025-03-02',
      condition: 'If it is watched',
      citations: ['daily'],
    },
    {id: 'b1', actor: 'ben', issue: 'troops', position: 'silent', citations: ['daily']},
  ],
  corrections: [{date: '2025-03-05', text: 'The date was wrong', items: ['a2']}],
};

const page = (tags: string, file: object = story) =>
  rendered(`<body lang="en">${tags}</body>`, {'/s.json': file}).then(html => ({html, found: shown(html, TAG)[0]!}));
const idsIn = (html: string) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);

test('Without scripts readers have each position, the one before it, condition, date and source', async () => {
  const {found} = await page(`<${TAG} src="/s.json" heading="Who"></${TAG}>`);
  const text = textIn(found.host);
  for (const words of [
    'Who',
    'A truce first?',
    'Ada Example ▲ Asks for one (supports) · earlier: ▼ opposes · Condition: If it is watched · 2 March 2025 · Source: The Daily Example',
    'No position in these sources: Ben Sample',
    'Ben Sample – silent · Source: The Daily Example',
    'No position in these sources: Ada Example',
    'Corrected on 5 March 2025: The date was wrong',
  ])
    assert.ok(text.includes(words), `${words}\n${text}`);
});

test('An address leads to each position, and to one place in the page', async () => {
  const {html} = await page(`<${TAG} src="/s.json"></${TAG}><${TAG} src="/s.json"></${TAG}>`);
  const ids = idsIn(html).filter(id => id.startsWith('stance-'));
  assert.deepEqual(ids.sort(), ['stance-a2', 'stance-b1']);
  const badge = '<p><stance-badge src="/s.json" actor="ada" issue="truce">is for it</stance-badge></p>';
  for (const order of [`${badge}<${TAG} src="/s.json"></${TAG}>`, `<${TAG} src="/s.json"></${TAG}>${badge}`]) {
    const both = idsIn((await page(order)).html).filter(id => id === 'stance-a2');
    assert.equal(both.length, 1, order);
  }
});

test('The voting matrix has every answer in table, list and fallback', async () => {
  const {found} = await page(`<${TAG} src="/s.json"></${TAG}>`, votingStory());
  const {root, host} = found;
  const inside = [...elementsIn(root, true)];
  const bodyRows = inside.filter(({tagName}) => tagName === 'tr').slice(1);
  assert.equal(bodyRows.length, PARTIES.length);
  const all = new Map(votes().map(vote => [`${vote.party} ${vote.thesis}`, vote]));
  const said = (party: string, thesis: string) => {
    const vote = all.get(`${party} ${thesis}`);
    return vote ? vote.position + (vote.earlier ? `earlier: ${vote.earlier}` : '') : 'No position in these sources';
  };
  bodyRows.forEach((row, i) => {
    const cells = [...elementsIn(row)].filter(({tagName}) => tagName === 'td');
    assert.deepEqual(
      cells.map(cell => textIn(cell).replace(/\s*earlier/, 'earlier')),
      THESES.map(thesis => said(PARTIES[i]!, thesis)),
    );
  });
  const groups = inside.filter(node => attr(node, 'class') === 'issue');
  assert.equal(groups.length, THESES.length);
  groups.forEach((group, i) => {
    const items = [...elementsIn(group)].filter(({tagName}) => tagName === 'li');
    const holding = PARTIES.filter(party => all.has(`${party} ${THESES[i]}`));
    assert.deepEqual(
      items.map(item =>
        textIn(item)
          .replace(/\s*earlier/, 'earlier')
          .replace(/\s+/g, ' '),
      ),
      holding.map(party => `${party}${said(party, THESES[i]!)}`.replace(/\s+/g, ' ')),
    );
  });
  assert.equal([...elementsIn(host)].filter(({tagName}) => tagName === 'li').length, all.size);
});
