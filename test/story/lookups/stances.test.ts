import assert from 'node:assert/strict';
import {test} from 'node:test';
import {positionOf, heldPosition} from '../../../src/story/lookups/stances.js';
import type {Stance} from '../../../src/story/file/schema.js';
import {aStance, aStory} from '../../story.js';
import {read} from '../help.js';

const issue = {
  id: 'truce',
  question: 'A truce?',
  positions: [
    {id: 'asks', label: {en: 'Asks for one', ar: 'يطلبها'}, tone: 'supports' as const},
    {id: 'elsewhere', label: 'Looks elsewhere'},
  ],
};
const storyOf = (...stances: Partial<Stance>[]) =>
  read(aStory({issues: [issue], stances: stances.map((more, i) => aStance({id: `s${i + 1}`, ...more}))}));

const ids = (stances: readonly Stance[]) => stances.map(({id}) => id).join(' ');
const held = (date: string | undefined, ...stances: Partial<Stance>[]) => {
  const {current, others} = heldPosition(storyOf(...stances).in({asOf: date}), 'ada', 'truce');
  return [ids(current), ids(others)];
};

test('I see the latest position, and the others from the latest to the first', () => {
  assert.deepEqual(
    held(undefined, {date: '2025-03-02'}, {date: '2025-03-04'}, {date: '2025-03-01'}, {date: '2025-02'}),
    ['s2', 's1 s3 s4'],
  );
});

test('I see the position of the day that an article was written on', () => {
  const stances = [{date: '../2025-08-15'}, {date: '2025-08-15/2025-08-17'}, {date: '2025-08-18'}];
  assert.deepEqual(held('2025-08-14', ...stances), ['s1', '']);
  assert.deepEqual(held('2025-08-17', ...stances), ['s2', 's1']);
  assert.deepEqual(held('2025-08-18', ...stances), ['s3', 's2 s1']);
  assert.deepEqual(held('2020', {date: '2025'}), ['', ''], 'before the first');
});

test('I see every account of the same day, and none outweighs another', () => {
  assert.deepEqual(
    held(undefined, {date: '2025-03-02', position: 'opposes'}, {date: '2025-03-01'}, {date: '2025-03-02~'}),
    ['s1 s3', 's2'],
  );
});

test('I see a position without a date only where no other has one', () => {
  assert.deepEqual(held(undefined, {}, {date: '2025-03-01'}, {}), ['s2', 's1 s3']);
  assert.deepEqual(held(undefined, {}, {}), ['s1 s2', '']);
  assert.deepEqual(held(undefined), ['', '']);
});

test('I read the issue’s own word for a position, in my language, with its tone where it has one', () => {
  const story = storyOf({position: 'asks'}, {position: 'elsewhere'}, {position: 'mixed'});
  const labels = (lang: string) =>
    story.file.stances.map(stance => {
      const {label, tone} = positionOf(stance, story.in({lang}));
      return [label?.text, tone];
    });
  assert.deepEqual(labels('en'), [
    ['Asks for one', 'supports'],
    ['Looks elsewhere', undefined],
    [undefined, 'mixed'],
  ]);
  assert.equal(labels('ar')[0]![0], 'يطلبها');
});
