import assert from 'node:assert/strict';
import {test} from 'node:test';
import {classesOf, scaleOf, chartScale} from '../../../src/elements/stance-history/chart.js';
import {heldAt} from '../../../src/elements/stance-history/lanes.js';
import {certainFrom, momentsOf} from '../../../src/elements/stance-history/moments.js';
import {stanceHistory} from '../../../src/selections/stance-history.js';
import type {Stance} from '../../../src/story/file/schema.js';
import type {Story} from '../../../src/story/story.js';
import {anActor, aStance, aStory} from '../../story.js';
import {read} from '../../story/help.js';

const DAY = 86_400_000;
const day = (text: string) => Date.parse(text);

const storyOf = (stances: readonly Partial<Stance>[], asOf?: string): Story =>
  read(
    aStory({
      actors: [anActor(), anActor({id: 'bob', name: 'Bob'}), anActor({id: 'eve', name: 'Eve'})],
      issues: [{id: 'truce', question: 'A truce?'}],
      stances: stances.map((stance, i) => aStance({id: `s${i}`, ...stance})),
    }),
  ).in({asOf});
const lanes = (story: Story, actors = '') => {
  const selection = stanceHistory.select({issue: 'truce', actors}, story);
  return typeof selection === 'object' ? selection.lanes : undefined;
};
const turnsOf = (...dates: string[]) => lanes(storyOf(dates.map(date => ({date}))))![0]!.turns;
const moments = (...dates: string[]) => momentsOf(lanes(storyOf(dates.map(date => ({date}))))!);
const breaks = (...dates: string[]) => moments(...dates).breaks.map(({from, to}) => Math.round((to - from) / DAY));

test('Each actor who has a position on the issue has a lane, in file order, its turns in the order of time', () => {
  const story = storyOf([
    {actor: 'bob', date: '2025-03-02'},
    {date: '2025-03-02', position: 'opposes'},
    {date: '2025-01-10'},
    {},
  ]);
  const found = lanes(story)!;
  assert.deepEqual(
    found.map(({actor, turns, undated}) => [actor.id, turns.map(({stances}) => stances[0]!.id), undated.length]),
    [
      ['ada', ['s2', 's1'], 1],
      ['bob', ['s0'], 0],
    ],
  );
});

test('I name actors: those without a position have an empty lane, and nobody whom the story lacks has one', () => {
  const story = storyOf([{}]);
  assert.deepEqual(
    lanes(story, 'eve  ada nobody')!.map(({actor}) => actor.id),
    ['ada', 'eve'],
  );
  assert.equal(lanes(story, 'nobody'), undefined);
  assert.deepEqual(lanes(storyOf([])), []);
});

test('Accounts of exactly one date are one turn; the same day told otherwise is another', () => {
  const story = storyOf([
    {date: '2025-03-02'},
    {date: '2025-03-02', position: 'opposes'},
    {date: '2025-03'},
    {date: '2025-03-02~'},
  ]);
  assert.deepEqual(
    lanes(story)![0]!.turns.map(({stances}) => stances.map(({id}) => id)),
    [['s2'], ['s0', 's1', 's3']],
  );
  assert.equal(lanes(story)![0]!.turns[1]!.vague, true, 'one of them is about that date');
});

test('As of a date, what is later does not count, and no interval reaches beyond it', () => {
  const story = storyOf([{date: '2025-03-02/2025-03-09'}, {date: '2025-04'}], '2025-03-04');
  const [lane] = lanes(story)!;
  assert.deepEqual(
    lane!.turns.map(({to}) => to),
    [day('2025-03-04')],
  );
});

test('A turn is certain from its day on, from the end of its interval, or from the next day that matters', () => {
  const certain = (...dates: string[]) => {
    const turns = turnsOf(...dates);
    return turns.map(turn => certainFrom(turn, moments(...dates)));
  };
  assert.deepEqual(certain('2025-03-02'), [day('2025-03-02')]);
  assert.deepEqual(certain('2025-03-02/2025-03-05'), [day('2025-03-05')]);
  assert.deepEqual(certain('2025-03'), [day('2025-03-31')]);
  assert.deepEqual(certain('../2025-03-02'), [day('2025-03-02')]);
  assert.deepEqual(certain('2025-03-02/..'), [Infinity]);
  assert.deepEqual(certain('2025-03-02~', '2025-03-07?'), [day('2025-03-07'), Infinity]);
  assert.deepEqual(certain('2025-03-02T10:00Z'), [day('2025-03-02T10:00Z')]);
});

test('What is held at a turn has what came before it and what has no date, not what was to come', () => {
  const [lane] = lanes(storyOf([{date: '2025-01'}, {date: '2025-02'}, {date: '2025-03'}, {}]))!;
  const at = (i: number) => {
    const {current, others} = heldAt([...lane!.turns, ...lane!.undated][i]!, lane!);
    return [current, others].map(stances => stances.map(({id}) => id).join(' '));
  };
  assert.deepEqual([0, 1, 2, 3].map(at), [
    ['s0', 's3'],
    ['s1', 's0 s3'],
    ['s2', 's1 s0 s3'],
    ['s3', 's2 s1 s0'],
  ]);
});

test('Months without a word are a break, where they are long beside the others; two days alone are none', () => {
  assert.deepEqual(breaks('2025-02-03', '2025-02-05', '2025-02-08', '2025-09-14', '2025-09-15'), [218]);
  assert.deepEqual(breaks('2025-02-03', '2025-09-14'), []);
  assert.deepEqual(breaks('2025-01-01', '2025-02-01', '2025-03-01'), []);
  assert.deepEqual(breaks('2025-01-01', '2025-01-02', '2025-01-08'), [], 'less than a week');
});

test('On the scale every day has room, days apart share the rest by their distance, and a break is short', () => {
  const found = moments('2025-02-03', '2025-02-05', '2025-02-08', '2025-09-14', '2025-09-15');
  const scale = scaleOf(found, {gap: 10, pause: 20, before: 10}, 100);
  const places = found.instants.map(instant => Math.round(scale(instant)));
  // Needs 10 + 10 + 20 + 10; the 50 that are left are shared out by 2, 3 and 1 days.
  assert.deepEqual(places, [0, 27, 62, 82, 100]);
  assert.equal(scale(-Infinity), 0);
  assert.equal(scale(Infinity), 100);
});

test('Where parts need more than there is, all of them shrink, and the scale still ends at its end', () => {
  const found = moments('2025-02-03', '2025-02-05', '2025-02-08');
  const scale = scaleOf(found, {gap: 10, pause: 20, before: 10}, 10);
  assert.deepEqual(found.instants.map(scale), [0, 50, 100]);
});

test('A chart’s classes say where a turn begins, how long its line is and how far it is dotted', () => {
  const [lane] = lanes(storyOf([{date: '2025-02-03/2025-02-05'}, {date: '2025-02-13~'}]))!;
  const found = momentsOf([lane!]);
  const scale = (instant: number) => (isFinite(instant) ? (instant - day('2025-02-03')) / DAY / 0.1 : 100);
  assert.deepEqual(classesOf(lane!, [1, 1], found, scale), ['r1 c9 d9 dots e2', 'r1 a9 b9 z dots all']);
});

test('Words that would meet those of a later turn stand above them', () => {
  const [lane] = lanes(storyOf([{date: '2025-02-03'}, {date: '2025-02-04'}, {date: '2025-02-10'}]))!;
  const found = momentsOf([lane!]);
  const rows = (width: number) =>
    classesOf(
      lane!,
      lane!.turns.map(() => width),
      found,
      chartScale(found),
    ).map(name => name.split(' ')[0]);
  assert.deepEqual(rows(1), ['r1', 'r1', 'r1']);
  assert.deepEqual(rows(8), ['r1', 'r2', 'r2']);
  assert.deepEqual(rows(25), ['r1', 'r2', 'r3']);
});

test('Turns that begin together stand apart', () => {
  const [lane] = lanes(storyOf([{date: '../2025-02-03'}, {date: '../2025-02-05'}]))!;
  const found = momentsOf([lane!]);
  const [first, second] = classesOf(lane!, [1, 1], found, chartScale(found));
  assert.doesNotMatch(first!, / [ab]\d/);
  assert.match(second!, / b8/);
});

test('More than ten days, or more than five turns of an actor, are too long for a chart', () => {
  const dates = Array.from({length: 11}, (_, i) => `2025-03-${String(i + 1).padStart(2, '0')}`);
  const spread = dates.map((date, i) => ({date, actor: ['ada', 'bob', 'eve'][i % 3]!}));
  const long = (stances: readonly Partial<Stance>[]) => momentsOf(lanes(storyOf(stances))!).long;
  assert.equal(long(spread.slice(0, 10)), false);
  assert.equal(long(spread), true);
  assert.equal(long(dates.slice(0, 5).map(date => ({date}))), false);
  assert.equal(long(dates.slice(0, 6).map(date => ({date}))), true);
});
