/**
 * What a language calls days, months and lengths of time, from the data of `Intl` (CLDR). The build evaluates the calls
 * in the modules of words and puts what they return in their place: readers do not wait for the first answer of their
 * browser's `Intl`, and read the words of the server, which may have another version of the data.
 */
import {dateFormatter, rangeToParts, type Calendar, type CalendarStyle} from '../story/values/edtf.js';
import {formatter} from '../story/values/formatters.js';
import {primary} from '../story/values/text.js';
import type {Lengths, Plural} from './words.js';

/** Node can be built without the data of most languages, and would answer in English. */
function assertKnown(locale: string) {
  if (primary(dateFormatter('day', {locale}).resolvedOptions().locale) !== primary(locale))
    throw new Error(`Intl has no data for the language "${locale}" here`);
}

/** Ends of ranges: all in single digits, so that it shows where a language wants two. */
const END = Date.UTC(2025, 3, 9);
const STARTS = {
  day: [Date.UTC(2024, 1, 5), Date.UTC(2025, 1, 5), Date.UTC(2025, 3, 5), END],
  month: [Date.UTC(2024, 1), Date.UTC(2025, 1), END],
} as const;

function styleOf(locale: string, dateStyle: 'long' | 'short'): CalendarStyle {
  const patternsOf = (precision: 'day' | 'month') =>
    STARTS[precision].map(start =>
      rangeToParts(dateFormatter(precision, {locale, dateStyle}), start, END)
        .map(({type, value}) => (type === 'literal' ? value : `{${value.length > 1 && type === 'day' ? 'dd' : type}}`))
        .join(''),
    );
  const namesOf = (precision: 'day' | 'month') =>
    Array.from(
      {length: 12},
      (_, month) =>
        dateFormatter(precision, {locale, dateStyle})
          .formatToParts(Date.UTC(2025, month))
          .find(({type}) => type === 'month')!.value,
    ).join(' ');
  const months = namesOf('day');
  const alone = namesOf('month');
  return {
    day: patternsOf('day') as unknown as CalendarStyle['day'],
    month: patternsOf('month') as unknown as CalendarStyle['month'],
    months,
    ...(alone === months ? {} : {alone}),
  };
}

/** The calendar of one language, for the tags of it that have the same: `calendarOf('en', 'en-GB')`. */
export function calendarOf(...locales: readonly [string, ...string[]]): Calendar {
  const [locale] = locales;
  assertKnown(locale);
  return {locales, long: styleOf(locale, 'long'), short: styleOf(locale, 'short')};
}

function formsOf(locale: string, unit: keyof Lengths): Plural {
  const rules = formatter('PluralRules', locale);
  const format = formatter('NumberFormat', locale, {style: 'unit', unit, unitDisplay: 'long'});
  // No length comes near the next form there is, of whole millions.
  const found = new Map<string, string>();
  for (let count = 0; count < 200; count++)
    found.set(
      rules.select(count),
      format
        .formatToParts(count)
        .map(({type, value}) => (type === 'integer' ? '{count}' : value))
        .join(''),
    );
  // Some languages have `other` for fractions alone, which a length never has: another form takes its place.
  const other = found.get('other') ?? found.get('few')!;
  const more = (['one', 'two', 'few', 'many'] as const).filter(form => (found.get(form) ?? other) !== other);
  return {...Object.fromEntries(more.map(form => [form, found.get(form)!])), other};
}

/** How a language says lengths of time. */
export function lengthsOf(locale: string): Lengths {
  assertKnown(locale);
  const lengths: Lengths = {
    year: formsOf(locale, 'year'),
    month: formsOf(locale, 'month'),
    day: formsOf(locale, 'day'),
    hour: formsOf(locale, 'hour'),
    minute: formsOf(locale, 'minute'),
  };
  // CLDR keeps the number and the word on one line in some French forms and not in others: in all, then.
  const text = JSON.stringify(lengths);
  return text.includes('\u00a0') ? (JSON.parse(text.replaceAll('{count} ', '{count}\u00a0')) as Lengths) : lengths;
}
