import assert from 'node:assert/strict';
import {test} from 'node:test';
import {countPresent, ratio, spread} from './stats.js';

test('The median is the middle one, or lies half-way between the two in the middle', () => {
  assert.deepEqual(spread([9, 1, 5]), {median: 5, least: 1, most: 9});
  assert.deepEqual(spread([8, 2, 4, 10]), {median: 6, least: 2, most: 10});
  assert.deepEqual(spread([7]), {median: 7, least: 7, most: 7});
  assert.throws(() => spread([]), /nothing was measured/);
});

test('Numbers are put in order as numbers', () => {
  assert.equal(spread([100, 9, 20]).median, 20);
});

test('A ratio compares what was measured in the same round', () => {
  // Twice as much in each round, though the machine was ten times as slow in one.
  assert.deepEqual(ratio([20, 200, 20], [10, 100, 10]), {median: 2, least: 2, most: 2});
  assert.deepEqual(ratio([1, 3], [2, 2]), {median: 1, least: 0.5, most: 1.5});
});

test('There is no ratio to nothing', () => {
  assert.equal(ratio([1, 2], []), undefined);
  assert.equal(ratio([], [1, 2]), undefined);
  assert.equal(ratio([1, 2], [1, 0]), undefined);
});

test('Only texts that stand in the page are counted, in any order, however the page breaks its lines', () => {
  assert.equal(countPresent('One meets\n  Two. Then rain.', ['One meets Two', 'rain']), 2);
  assert.equal(countPresent('third second first', ['first', 'second', 'third']), 3);
  assert.equal(countPresent('first third', ['first', 'second', 'third']), 2);
  assert.equal(countPresent('', ['first']), 0);
});
