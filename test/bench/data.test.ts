import assert from 'node:assert/strict';
import {test} from 'node:test';
import {read} from '../story/help.js';
import {
  courses,
  courseStory,
  eventStory,
  happenings,
  holdings,
  quoteStory,
  random,
  sayings,
  stanceStory,
} from './data.js';

const apart = (texts: readonly string[]) => new Set(texts).size;

test('The same seed gives the same numbers, from 0 to below 1', () => {
  const [first, second, other] = [random(1), random(1), random(2)];
  const numbers = Array.from({length: 1000}, first);
  assert.deepEqual(numbers, Array.from({length: 1000}, second));
  assert.notEqual(numbers[0], other());
  assert.ok(numbers.every(number => number >= 0 && number < 1));
  assert.ok(apart(numbers.map(String)) > 990);
});

test('Every run shows the same content, and a longer one begins like a shorter one', () => {
  assert.deepEqual(happenings(20), happenings(20));
  assert.deepEqual(happenings(200).slice(0, 20), happenings(20));
  assert.deepEqual(sayings(100).slice(0, 10), sayings(10));
});

test('No text that is counted is another, or stands in another', () => {
  const titles = happenings(2000).map(({title}) => title);
  assert.equal(apart(titles), 2000);
  assert.equal(apart(titles.map(title => title.slice(0, 'Round 00001:'.length))), 2000);
  assert.equal(apart(sayings(1000).map(({words}) => words.slice(0, 'On draft 00001'.length))), 1000);
  const words = holdings(1000).map(holding => holding.words);
  assert.equal(apart(words.map(text => text.slice(-5))), 1000);
});

test('Events are in order of time', () => {
  const dates = happenings(2000).map(({date}) => date);
  assert.deepEqual(dates, [...dates].sort());
});

test('Each actor has one position on each issue', () => {
  assert.equal(apart(holdings(1000).map(({actor, issue}) => `${actor} ${issue}`)), 1000);
});

test('A history is of ten years, with every actor in it, no day twice, and fourteen months without a word', () => {
  const turns = courses(40, 1000);
  assert.deepEqual(turns, courses(40, 1000));
  assert.equal(turns.length, 1000);
  assert.equal(new Set(turns.map(({actor}) => actor)).size, 40);
  const dates = turns.map(({date}) => date);
  assert.equal(apart(dates), 1000);
  assert.deepEqual(dates, [...dates].sort());
  const days = dates.map(date => Date.parse(date) / 86_400_000);
  assert.ok(days.at(-1)! - days[0]! > 3600);
  assert.ok(Math.max(...days.slice(1).map((at, i) => at - days[i]!)) > 425);
});

test('The story files are without mistakes', () => {
  assert.equal(read(eventStory(happenings(50))).file.events?.length, 50);
  assert.equal(read(quoteStory(sayings(50))).file.quotes?.length, 50);
  assert.equal(read(courseStory(courses(4, 50))).file.stances?.length, 50);
  assert.equal(read(stanceStory(holdings(50))).file.stances?.length, 50);
});
