import assert from 'node:assert/strict';
import {test} from 'node:test';
import {entriesOf} from '../../../src/elements/summit-timeline/entries.js';
import {groupsOf, type Grouping} from '../../../src/elements/summit-timeline/grouping.js';
import {blocksOf, BLOCK_SIZE} from '../../../src/elements/summit-timeline/groups.js';
import {summitTimeline} from '../../../src/selections/summit-timeline.js';
import type {Event} from '../../../src/story/file/schema.js';
import type {Story} from '../../../src/story/story.js';
import {aSource, aStory, anActor, anEvent, type Json} from '../../story.js';
import {read} from '../../story/help.js';

const DAY = 86_400_000;

const storyOf = (events: readonly Partial<Event>[], asOf?: string, more: Json = {}): Story =>
  read(
    aStory({
      sources: [aSource(), aSource({id: 'late'})],
      actors: [anActor(), anActor({id: 'bob', name: 'Bob'}), anActor({id: 'uk', kind: 'country', name: 'UK'})],
      events: events.map((event, i) => anEvent({id: `e${i}`, ...event})),
      ...more,
    }),
  ).in({asOf});

type Picks = Parameters<(typeof summitTimeline)['select']>[0];

const entries = (story: Story, picks: Partial<Picks> = {}) => {
  const selection = summitTimeline.select({events: '', actors: '', kinds: '', ...picks}, story);
  return typeof selection === 'object' ? entriesOf(selection) : undefined;
};
const ids = (story: Story, picks?: Partial<Picks>) => entries(story, picks)?.map(({event}) => event.id);
const pauses = (...dates: string[]) =>
  entries(storyOf(dates.map(date => ({date}))))!.map(({pause}) => Math.round(pause / DAY));

test('Events come in the order of time; of equal dates the file decides, and undated ones come last', () => {
  const story = storyOf([{status: 'planned'}, {date: '2025-03-02'}, {date: '2025-01'}, {date: '2025-03-02'}, {}]);
  assert.deepEqual(ids(story), ['e2', 'e1', 'e3', 'e0', 'e4']);
});

test('I pick events by id, by who took part or was represented, and by kind, also one of several words', () => {
  const story = storyOf([
    {kind: 'summit', participants: ['ada']},
    {kind: 'social post', participants: [{actor: 'bob', representing: 'uk'}]},
    {kind: 'summit'},
  ]);
  assert.deepEqual(ids(story, {events: 'e2  e0'}), ['e0', 'e2']);
  assert.deepEqual(ids(story, {actors: 'uk'}), ['e1']);
  assert.deepEqual(ids(story, {actors: 'ada bob'}), ['e0', 'e1']);
  assert.deepEqual(ids(story, {kinds: 'social-post'}), ['e1']);
  assert.deepEqual(ids(story, {kinds: 'summit', actors: 'bob'}), []);
});

test('Ids that the story lacks are not the same as an empty list', () => {
  const story = storyOf([{kind: 'summit'}]);
  assert.equal(ids(story, {events: 'nothing'}), undefined);
  assert.equal(ids(story, {actors: 'nobody'}), undefined);
  assert.deepEqual(ids(story, {events: 'e0 nothing'}), ['e0']);
  assert.deepEqual(ids(story, {kinds: 'call'}), []);
});

test('As of a date, what is later does not count, and what was planned then is shown as planned', () => {
  const event: Partial<Event> = {
    date: '2025-08-18',
    status: 'happened',
    summary: 'They met.',
    figures: [{label: 'present', amount: {value: 7}}],
    participants: [
      {actor: 'ada', citations: ['cnews', 'late']},
      {actor: 'bob', citations: ['late']},
    ],
    history: [
      {status: 'proposed', date: '2025-08-01', citations: ['cnews']},
      {status: 'planned', date: '2025-08-17', citations: ['cnews']},
    ],
    citations: ['late'],
  };
  const at = (date: string) => entries(storyOf([event, {date: '2025-08-19'}], date))!;
  assert.deepEqual(at('2025-07'), []);
  assert.deepEqual(
    ['2025-08-02', '2025-08-17', '2025-08-18', '2025-08-20'].map(date => at(date).map(({status}) => status)),
    [['proposed'], ['planned'], ['happened'], ['happened', 'happened']],
  );
  const [then] = at('2025-08-17');
  assert.equal(then!.event.summary, undefined, 'what was known only afterwards is left out');
  assert.equal(then!.event.figures, undefined);
  assert.deepEqual(then!.event.citations, ['cnews']);
  assert.deepEqual(
    then!.event.participants,
    [{actor: 'ada', citations: ['cnews']}],
    'only whom the sources of that time name',
  );
  assert.deepEqual(
    then!.event.history?.map(({status}) => status),
    ['proposed'],
  );
  assert.equal(at('2025-08-18')[0]!.event.summary, 'They met.');
});

test('An undated event stands in an earlier view as it was known by then', () => {
  const history: Event['history'] = [
    {status: 'proposed', date: '2025-01', citations: ['cnews']},
    {status: 'planned', date: '2025-03', citations: ['cnews']},
  ];
  const status = (asOf: string) => entries(storyOf([{status: 'planned', history}], asOf))![0]?.status;
  assert.equal(status('2024-12'), undefined);
  assert.equal(status('2025-02'), 'proposed');
  assert.equal(status('2025-04'), 'planned');
  assert.equal(entries(storyOf([{status: 'planned'}], '2020'))!.length, 1, 'nothing says that it came later');
  const sources = [aSource(), aSource({id: 'late', published: '2025-08-19'})];
  const count = (asOf: string) => entries(storyOf([{status: 'planned', citations: ['late']}], asOf, {sources}))!.length;
  assert.deepEqual([count('2025-08-17'), count('2025-08-19')], [0, 1], 'its only source came out later');
});

test('A break is said where it is long beside the others, and a week at least', () => {
  assert.deepEqual(pauses('2025-02-28', '2025-08-15', '2025-08-17', '2025-08-18'), [0, 167, 0, 0]);
  assert.deepEqual(pauses('2021', '2022', '2023', '2025'), [0, 0, 0, 366], 'years without a gap, and one with');
  assert.deepEqual(pauses('2025-01-01', '2025-02-01', '2025-03-01', '2025-04-01'), [0, 0, 0, 0], 'all alike');
  assert.deepEqual(pauses('2025-01-01', '2025-01-02', '2025-01-06'), [0, 0, 0], 'not a week');
  assert.deepEqual(pauses('2025-01-01', '2026-01-01'), [0, 0], 'nothing to compare with');
  assert.deepEqual(pauses('2024', '2024-01-05', '2024-06-05', '2024-06-06'), [0, 0, 0, 0], 'all within the year');
  assert.deepEqual(
    pauses('../2020', '2025-01-01', '2025-01-02'),
    [0, 1461, 0],
    'an open beginning is measured from its end',
  );
});

const grouped = (story: Story, by: Grouping) =>
  groupsOf(entries(story)!, by, story).map(({label, entries: members}) => [
    label?.text,
    members.map(([{event}]) => event.id).join(' '),
  ]);

test('Events are grouped by day or month, a less exact date on its own, times by the day where the story happens', () => {
  const story = storyOf(
    [
      {date: '2025-03-01T23:30Z'},
      {date: '2025-03-02'},
      {date: '2025-03-02~'},
      {date: '2025-03-04/2025-04-02'},
      {date: '2025'},
      {},
    ],
    undefined,
    {timeZone: 'Europe/Kyiv'},
  );
  assert.deepEqual(grouped(story, 'day'), [
    ['2025', 'e4'],
    ['2025-03-02', 'e0 e1 e2'],
    ['2025-03-04', 'e3'],
    [undefined, 'e5'],
  ]);
  assert.deepEqual(grouped(story, 'month'), [
    ['2025', 'e4'],
    ['2025-03', 'e0 e1 e2 e3'],
    [undefined, 'e5'],
  ]);
});

test('A time zone that nobody knows counts as UTC', () => {
  const story = storyOf([{date: '2025-03-01T23:30Z'}], undefined, {timeZone: 'Nowhere/Else'});
  assert.deepEqual(grouped(story, 'day'), [['2025-03-01', 'e0']]);
});

test('Events are grouped by phase and place in the order in which these come, those without last', () => {
  const story = storyOf([
    {date: '2021', phase: 'After'},
    {date: '2020', phase: 'Before'},
    {date: '2022'},
    {date: '2023', phase: 'Before'},
  ]);
  assert.deepEqual(grouped(story, 'phase'), [
    ['Before', 'e1 e3'],
    ['After', 'e0'],
    [undefined, 'e2'],
  ]);
});

/** The blocks of a list of `count` daily events, spells as numbers of events, folded ones negative. */
function blocks(count: number, limit = Infinity) {
  const dates = Array.from({length: count}, (_, i) => new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10));
  const list = entries(storyOf(dates.map(date => ({date}))))!;
  const all = [{label: undefined, entries: list.map((entry, i) => [entry, i] as const)}];
  return blocksOf(all, limit).map(({spells, late}) =>
    [late ? 'late' : '', ...spells.map(({entries: {length}, fold}) => (fold ? -length : length))].join(' ').trim(),
  );
}

test('A long list folds after its first spell, and none is laid out in pieces of more than fifty', () => {
  assert.deepEqual(blocks(3), ['3']);
  assert.deepEqual(blocks(BLOCK_SIZE), ['50']);
  assert.deepEqual(blocks(BLOCK_SIZE + 5), ['50', '5'], 'a few more are not worth folding');
  assert.deepEqual(blocks(130), ['50', '-50', '-30']);
});

test('What is beyond the limit stands in blocks of its own', () => {
  assert.deepEqual(blocks(20, 5), ['5', 'late 15']);
  assert.deepEqual(blocks(130, 60), ['50', '10', 'late -50', 'late -20']);
  assert.deepEqual(blocks(4, 10), ['4']);
  assert.deepEqual(blocks(0), []);
});

test('Small groups share a block, and a break begins a spell', () => {
  const story = storyOf(
    [
      {date: '2025-01-01', place: 'a'},
      {date: '2025-01-02', place: 'a'},
      {date: '2025-06-01', place: 'a'},
      {date: '2025-06-02', place: 'a'},
    ],
    undefined,
    {places: [{id: 'a', name: 'A'}]},
  );
  const list = entries(story)!;
  for (const by of ['day', 'place'] as const) {
    const [block, ...more] = blocksOf(groupsOf(list, by, story), Infinity);
    assert.equal(more.length, 0);
    const spells = block!.spells.map(({entries: {length}, opens, pause}) => [length, opens, pause > 0]);
    assert.deepEqual(
      spells,
      by === 'day'
        ? [
            [1, true, false],
            [1, true, false],
            [1, true, true],
            [1, true, false],
          ]
        : [
            [2, true, false],
            [2, false, true],
          ],
    );
  }
});

test('A break is not said where grouping has parted the neighbours', () => {
  const story = storyOf([
    {date: '2025-01-01', phase: 'One'},
    {date: '2025-01-02', phase: 'Two'},
    {date: '2025-06-01', phase: 'One'},
  ]);
  assert.ok(entries(story)![2]!.pause);
  const spells = blocksOf(groupsOf(entries(story)!, 'phase', story), Infinity).flatMap(block => block.spells);
  assert.deepEqual(
    spells.map(({pause}) => pause),
    [0, 0],
  );
});
