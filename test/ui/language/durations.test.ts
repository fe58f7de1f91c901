import assert from 'node:assert/strict';
import {test} from 'node:test';
import en from '../../../src/locales/en.js';
import ru from '../../../src/locales/ru.js';
import {parseEdtf} from '../../../src/story/values/edtf.js';
import {durationOf, lengthOf, lengthText, wholeLengthText} from '../../../src/ui/language/durations.js';

test('Lengths are told in the unit that fits, and as about where they are not whole', () => {
  const said = (date: string, lang = 'en') => {
    const length = durationOf(parseEdtf(date)!);
    return length && `${length.exact ? '' : '~'}${lengthText(length, {words: lang === 'ru' ? ru : en, lang})}`;
  };
  assert.equal(said('2025-08-18/2025-08-19'), '2 days');
  assert.equal(said('2024-01/2024-12'), '1 year');
  assert.equal(said('2024/2025'), '2 years');
  assert.equal(said('2025-03/2025-05'), '3 months');
  assert.equal(said('2025-01-01/2025-04-15'), '~3 months');
  assert.equal(said('2025-01-01T10:00Z/2025-01-01T10:40Z'), '40 minutes');
  assert.equal(said('2025-01-01T10:00Z/2025-01-01T15:00Z'), '5 hours');
  assert.equal(said('2025-08-18/2025-08-22', 'ru'), '5 дней');
  for (const none of ['2025', '2025/..', '../2025', '2024~/2025', '2024/2025?']) assert.equal(said(none), undefined);
  assert.deepEqual(lengthOf(0), {unit: 'minute', count: 0, exact: true});
  const passed = (days: number) => wholeLengthText(days * 86_400_000, {words: en, lang: 'en'});
  assert.deepEqual([8.5, 40, 218, 900].map(passed), ['8 days', '40 days', '7 months', '2 years']);
});
