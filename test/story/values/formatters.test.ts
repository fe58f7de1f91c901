import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatter} from '../../../src/story/values/formatters.js';

test('who asks for the same gets the same, who asks for something else does not', () => {
  const short = formatter('DateTimeFormat', 'fr', {month: 'short'});
  assert.equal(formatter('DateTimeFormat', 'fr', {month: 'short'}), short);
  assert.notEqual(formatter('DateTimeFormat', 'fr', {month: 'long'}), short);
  assert.notEqual(formatter('DateTimeFormat', 'es', {month: 'short'}), short);
  assert.notEqual(formatter('NumberFormat', 'fr'), formatter('Collator', 'fr'));
  assert.equal(formatter('NumberFormat', 'fr').format(1.5), '1,5');
});

test('what is no language, and a language that the engine lacks, is British English', () => {
  for (const locale of ['', 'en_US', 'not a language', 'qaa']) {
    assert.equal(formatter('DateTimeFormat', locale).resolvedOptions().locale, 'en-GB', locale);
    assert.equal(formatter('ListFormat', locale).format(['1', '2', '3']), '1, 2 and 3', locale);
  }
});

test('what is no time zone is UTC, in the language asked for', () => {
  for (const timeZone of ['', 'Mars/Phobos']) {
    const {timeZone: zone, locale} = formatter('DateTimeFormat', 'pl', {timeZone}).resolvedOptions();
    assert.deepEqual([zone, locale], ['UTC', 'pl']);
    assert.equal(formatter('DateTimeFormat', '!', {timeZone}).resolvedOptions().timeZone, 'UTC');
  }
});

test('an engine without segmenters has none', () => {
  const segmenter = Object.getOwnPropertyDescriptor(Intl, 'Segmenter')!;
  Reflect.deleteProperty(Intl, 'Segmenter');
  try {
    assert.equal(formatter('Segmenter', 'ja'), undefined);
  } finally {
    Object.defineProperty(Intl, 'Segmenter', segmenter);
  }
  assert.ok(formatter('Segmenter', 'ja'));
});

test('what a page adds to the prototype of objects is no option', () => {
  const added = {timeZone: 'Asia/Tokyo', numberingSystem: 'deva', minimumFractionDigits: 2};
  Object.assign(Object.prototype, added);
  try {
    const options = formatter('DateTimeFormat', 'sv', {timeZone: 'UTC'}).resolvedOptions();
    assert.deepEqual([options.timeZone, options.numberingSystem], ['UTC', 'latn']);
    assert.equal(formatter('NumberFormat', 'sv').format(1), '1');
  } finally {
    for (const name of Object.keys(added)) Reflect.deleteProperty(Object.prototype, name);
  }
});
