/**
 * The names of months and the formats of dates and durations in a language, from `Intl` (CLDR). The build evaluates the
 * calls in the modules of words and inserts the results. Readers therefore do not wait for their browser's first use of
 * `Intl`, and get the same words as from the server, whose CLDR version may differ.
 */
import {dateFormatter, rangeToParts, type Calendar, type CalendarStyle} from '../story/values/edtf.js';
import {formatter} from '../story/values/formatters.js';
import {primary} from '../story/values/text.js';
import type {Lengths, Plural} from './words.js';

/** A Node built with English data only would format every language as English. */
function assertKnown(locale: string) {
  if (primary(dateFormatter('day', {locale}).resolvedOptions().locale) !== primary(locale))
    throw new Error(`Intl has no data for the language "${locale}" here`);
}

/** The ends of ranges, all with one-digit days, which reveal where a language pads them to two. */
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

/** The calendar of a language, and the language tags to which it applies: `calendarOf('en', 'en-GB')`. */
export function calendarOf(...locales: readonly [string, ...string[]]): Calendar {
  const [locale] = locales;
  assertKnown(locale);
  return {locales, long: styleOf(locale, 'long'), short: styleOf(locale, 'short')};
}

function formsOf(locale: string, unit: keyof Lengths): Plural {
  const rules = formatter('PluralRules', locale);
  const format = formatter('NumberFormat', locale, {style: 'unit', unit, unitDisplay: 'long'});
  // The only other form is that of whole millions, which no duration reaches.
  const found = new Map<string, string>();
  for (let count = 0; count < 200; count++)
    found.set(
      rules.select(count),
      format
        .formatToParts(count)
        .map(({type, value}) => (type === 'integer' ? '{count}' : value))
        .join(''),
    );
  // In some languages `other` is for fractions only, which never occur here, so that another form replaces it.
  const other = found.get('other') ?? found.get('few')!;
  const more = (['one', 'two', 'few', 'many'] as const).filter(form => (found.get(form) ?? other) !== other);
  return {...Object.fromEntries(more.map(form => [form, found.get(form)!])), other};
}

/** A language's words for durations. */
export function lengthsOf(locale: string): Lengths {
  assertKnown(locale);
  const lengths: Lengths = {
    year: formsOf(locale, 'year'),
    month: formsOf(locale, 'month'),
    day: formsOf(locale, 'day'),
    hour: formsOf(locale, 'hour'),
    minute: formsOf(locale, 'minute'),
  };
  // CLDR has a no-break space in some French forms and not in others; use it in all.
  const text = JSON.stringify(lengths);
  return text.includes('\u00a0') ? (JSON.parse(text.replaceAll('{count} ', '{count}\u00a0')) as Lengths) : lengths;
}
