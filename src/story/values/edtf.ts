/**
 * Dates of the story file: EDTF (ISO 8601-2; https://www.loc.gov/standards/datetime/), level 0 and the part of
 * level 1 a newsroom needs. Reads, orders and words them. Nothing in here throws on bad input.
 */
import {formatter} from './formatters.js';

/** What a date is exact to; `decade` is `201X`, `century` is `20XX`. */
export type EdtfPrecision = 'century' | 'decade' | 'year' | 'season' | 'month' | 'day' | 'time';

/** A date on its own, or one end of an interval. */
export interface EdtfDate {
  readonly precision: EdtfPrecision;
  /** As written, 1 to 9999, before any shift of zone; the first year of a decade or century. */
  readonly year: number;
  /** 1 to 12, as written. */
  readonly month?: number | undefined;
  /** 1 to 31, as written. */
  readonly day?: number | undefined;
  /** 21 spring, 22 summer, 23 autumn, 24 winter (EDTF level 1, "Seasons"). */
  readonly season?: number | undefined;
  /** Marked `~` or `%` (EDTF level 1, "Qualification of a date (complete)"). */
  readonly approximate: boolean;
  /** Marked `?` or `%`. */
  readonly uncertain: boolean;
  /** First instant, in milliseconds since 1970 UTC. */
  readonly min: number;
  /** Last instant, inclusive, in milliseconds since 1970 UTC; for a time the same as `min`. */
  readonly max: number;
}

/** An end of an interval: a date, known to have none (`..`), or not known (nothing written). */
export type EdtfEnd = EdtfDate | 'open' | 'unknown';

/** What was written, read. */
export interface Edtf {
  readonly text: string;
  /** The date itself when there is no interval. */
  readonly start: EdtfEnd;
  /** Undefined when there is no interval. */
  readonly end: EdtfEnd | undefined;
  /** First instant, in milliseconds since 1970 UTC; -Infinity when the start is open or unknown. */
  readonly min: number;
  /** Last instant, inclusive, in milliseconds since 1970 UTC; Infinity when the end is open or unknown. */
  readonly max: number;
}

/** The words of one language round a date. What `calendar` does not have comes from `Intl`. */
export interface DateWords {
  /** `{date}`; stands inside `uncertain` when a date is both. */
  readonly about: string;
  /** `{date}` */
  readonly uncertain: string;
  /** `{start}` and `{end}`, where they are not of one kind (2 March 2025 and April 2025). */
  readonly range: string;
  /** `{date}`: before the interval's only date, without a beginning. */
  readonly openStart: string;
  /** `{date}`: after the interval's only date, without an end, or still going on. */
  readonly openEnd: string;
  /** `{date}`: the interval's end, when nobody knows its start. */
  readonly unknownStart: string;
  /** `{date}`: the interval's start, when nobody knows its end. */
  readonly unknownEnd: string;
  /** Spring, summer, autumn, winter, each with `{year}`. */
  readonly seasons: readonly [string, string, string, string];
  /** `{year}` and `{last}`: the first and last of ten; most languages say the first alone. */
  readonly decade: string;
  /** `{year}` and `{last}`: the first and last of a hundred. */
  readonly century: string;
  /** Without it `Intl` is asked for all dates. */
  readonly calendar?: Calendar;
}

/** How days and months are said in one style. */
export interface CalendarStyle {
  /**
   * Days: a range over the end of a year, one within a year, one within a month, and a single day. `{day}` (`{dd}` with
   * two digits), `{month}` and `{year}`; where a pattern has two of a kind, the second one is the end's.
   */
  readonly day: readonly [years: string, year: string, month: string, single: string];
  /** Months, likewise. */
  readonly month: readonly [years: string, year: string, single: string];
  /** The names of the twelve months, apart by spaces. */
  readonly months: string;
  /** The same without a day before them, where they have another form. */
  readonly alone?: string;
}

/**
 * Days and months as `Intl` says them (CLDR). Most stories have no other dates, and the first question to `Intl` costs a
 * page 12 to 20 ms of its main thread, four times that on a phone.
 */
export interface Calendar {
  /** The languages that it holds for, BCP 47; their regions may say it otherwise. */
  readonly locales: readonly string[];
  readonly long: CalendarStyle;
  readonly short: CalendarStyle;
}

export interface DescribeOptions {
  /** BCP 47; `en` alone is read as British, and so is what is no language tag. */
  readonly locale: string;
  /** IANA name, for times only: a date has no zone. UTC when absent or unknown. */
  readonly timeZone?: string | undefined;
  readonly words: DateWords;
  /** `long` (the default): 2 March 2025. `short`: 2 Mar 2025. */
  readonly dateStyle?: 'long' | 'short' | undefined;
}

// The lookahead says what may not be: months, days and negative shifts of 0; anything but X after an X (EDTF level
// 1, "Unspecified digit(s) from the right"); the hour 24, which ISO 8601-1:2019 and HTML do not have. Days the month
// lacks and times past 23:59:59 are left to `Date`.
const DATE =
  /^(?!.*(?:-00|X-\d|\dXX?-|T24))(\d\d(?:\d[\dX]|XX))(?:-(2[1-4])|-(0\d|1[0-2]|XX)(?:-([0-3]\d|XX))?)?(?:(T\d\d:\d\d(?::\d\d(?:\.\d{3})?)?(?:Z|[+-](?:0\d|1[0-4])(?::[0-5]\d)?))|[~?%])?$/;

// EDTF level 0, "Date and time", allows a shift in whole hours; ECMAScript and HTML do not.
const withMinutes = (text: string): string => text.replace(/T.*[+-]\d\d$/, '$&:00');

// `Date.UTC` would take the years 1 to 99 for 1901 to 1999.
const utc = (year: number, month = 1, day = 1): number => new Date(0).setUTCFullYear(year, month - 1, day);

const parseEnd = (text: string): EdtfEnd | undefined => {
  if (text === '..') return 'open';
  if (!text) return 'unknown';
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [, digits = '', , , , time] = match;
  const span = 10 ** (digits.split('X').length - 1);
  const year = parseInt(digits) * span;
  // Absent and unspecified are the same: 2004-XX is the year 2004, 1985-04-XX is April 1985.
  const [season, month, day] = match.slice(2, 5).map(part => Number(part) || undefined);
  // The specification gives seasons no months. Quarters, as the reference implementation has them, keep the four
  // in order and inside their year on both hemispheres.
  const first = season ? season * 3 - 62 : month;
  let min = utc(year, first, day);
  let max = utc(year + span);
  let precision: EdtfPrecision = span > 10 ? 'century' : span > 1 ? 'decade' : 'year';
  if (season) {
    precision = 'season';
    max = utc(year, season * 3 - 59);
  } else if (day) {
    precision = 'day';
    max = utc(year, month, day + 1);
  } else if (month) {
    precision = 'month';
    max = utc(year, month + 1);
  }
  max--;
  // `Intl` and HTML have no year 0. A day the month lacks rolls over into the next. A time needs a day.
  if (!year || (day ? new Date(min).getUTCDate() !== day : time)) return undefined;
  if (time) {
    precision = 'time';
    min = max = Date.parse(withMinutes(text));
  }
  return {
    precision,
    year,
    month,
    day,
    season,
    approximate: /[~%]$/.test(text),
    uncertain: /[?%]$/.test(text),
    min,
    max,
  };
};

/**
 * Reads an EDTF date: level 0 with the zone required for times (`2025`, `2025-03`, `2025-03-03`,
 * `2025-03-03T08:00Z`, `2025/2026`), and of level 1 a qualifier at the end, open and unknown ends, unspecified digits
 * from the right, and seasons. As ISO 8601-2 itself, and unlike the Library of Congress's level 1, it also takes a
 * season with a qualifier or in an interval.
 *
 * @returns Undefined for anything else, for days that do not exist, for an interval that can only end before it
 * starts, and for one without any date.
 */
export const parseEdtf = (text: unknown): Edtf | undefined => {
  // Two times with fractions and shifts are 59 characters long.
  if (typeof text !== 'string' || text.length > 64) return undefined;
  const ends = text.split('/').map(parseEnd);
  const [start, end] = ends;
  const last = ends.at(-1);
  if (!start || !last || ends.length > 2) return undefined;
  const min = typeof start === 'string' ? -Infinity : start.min;
  const max = typeof last === 'string' ? Infinity : last.max;
  // Also for NaN, an impossible time. 2025-03/2025 stays: the bounds are what may be, and some of 2025 is later.
  if (!(min <= max) || (min === -Infinity && max === Infinity)) return undefined;
  return {text, start, end, min, max};
};

/**
 * Orders dates by their first instant, then by their last, so that of those that start together the more exact
 * comes first: 1 January 2025, January 2025, 2025. Open and unknown starts come before everything. Times compare by
 * instant, dates by their bounds in UTC. 0 when both agree: a stable sort then keeps the order of the file.
 */
export const compareEdtf = (a: Edtf, b: Edtf): number =>
  // Infinity less Infinity is NaN, which falls through like 0.
  a.min - b.min || a.max - b.max || 0;

/**
 * The value for `<time datetime>` (HTML, "The time element"): the year, month, day or time as written.
 *
 * @returns Undefined for what HTML cannot say: intervals, seasons and unspecified digits.
 */
export const machineDate = ({text, start, end}: Edtf): string | undefined =>
  end || text.includes('X') || (start as EdtfDate).season ? undefined : withMinutes(text.replace(/[~?%]$/, ''));

// News desks write day, month, year; `en` alone would be American. Engines disagree on the digits of `ar` alone, and a
// server's words must be the browser's: with a region (`ar-EG`) they agree.
const TAGS = new Map([
  ['en', 'en-GB'],
  ['ar', 'ar-u-nu-latn'],
]);

export const dateFormatter = (
  precision: EdtfPrecision,
  {locale, timeZone, dateStyle: month = 'long'}: Omit<DescribeOptions, 'words'>,
): Intl.DateTimeFormat => {
  const time = precision === 'time';
  const day = time || precision === 'day';
  return formatter('DateTimeFormat', TAGS.get(locale.toLowerCase()) ?? locale, {
    // EDTF is Gregorian; a month or a year of it has no counterpart in another calendar.
    calendar: 'gregory',
    timeZone: (time && timeZone) || 'UTC',
    year: 'numeric',
    month: day || precision === 'month' ? month : undefined,
    day: day ? 'numeric' : undefined,
    hour: time ? '2-digit' : undefined,
    minute: time ? '2-digit' : undefined,
    hourCycle: 'h23',
    timeZoneName: time ? 'short' : undefined,
  });
};

/**
 * A range in `Intl`'s words, with no space round the dash between two of a kind ("18–19 August"): its data disagree
 * about that, and the server's words are to be the browser's.
 */
export const rangeToParts = (format: Intl.DateTimeFormat, from: number, to: number) =>
  format.formatRangeToParts(from, to).map(({type, value}, i, parts) => ({
    type,
    value: type === 'literal' && parts[i - 1]?.type === parts[i + 1]?.type ? value.replace(/\s*–\s*/, '–') : value,
  }));

const fill = (pattern: string, values: Record<string, string>): string =>
  pattern.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** From the field that says most to the one that says least. */
const FIELDS = ['year', 'month', 'day'] as const;

/** A range of days or months, or a single one from itself to itself; undefined for what the calendar does not have. */
function fromCalendar(start: EdtfDate, end: EdtfDate, {locale, words, dateStyle = 'long'}: DescribeOptions) {
  const {precision} = start;
  const {calendar} = words;
  if ((precision !== 'day' && precision !== 'month') || !calendar?.locales.includes(locale)) return undefined;
  const {[precision]: patterns, months, alone = months} = calendar[dateStyle];
  const names = (precision === 'day' ? months : alone).split(' ');
  // Where both are the same, at -1, stands the pattern of a single one.
  let text = patterns.at(FIELDS.findIndex(field => start[field] !== end[field]))!;
  for (const {year, month, day} of [start, end])
    text = text
      .replace('{dd}', String(day).padStart(2, '0'))
      .replace('{day}', String(day))
      .replace('{month}', names[month! - 1]!)
      .replace('{year}', String(year));
  return text;
}

/**
 * The date in words for a reader, such as "about 15–17 August 2025 (uncertain)". Both ends of an interval are
 * joined as the language does when they are exact to the same unit and marked alike. Times are given in `timeZone`, on a 24-hour
 * clock, with the zone's short name.
 */
export const describeEdtf = ({start, end}: Edtf, options: DescribeOptions): string => {
  const {words} = options;
  // Without the era and the word for year that some languages add: the pattern has its own.
  const yearOf = (ms: number) =>
    dateFormatter('year', options)
      .format(ms)
      .replace(/\P{Nd}/gu, '');
  const qualify = ({approximate, uncertain}: EdtfDate, date: string) => {
    const about = approximate ? fill(words.about, {date}) : date;
    return uncertain ? fill(words.uncertain, {date: about}) : about;
  };
  // Words of a unit that `Intl` does not know; the other units have none.
  const patternOf = ({precision, season}: EdtfDate) =>
    season ? words.seasons[season - 21] : (words as Partial<Record<EdtfPrecision, string>>)[precision];
  const describe = (date: EdtfEnd) => {
    // `parseEdtf` lets nothing through that is without a date.
    if (typeof date === 'string') return '';
    const pattern = patternOf(date);
    return qualify(
      date,
      pattern
        ? fill(pattern, {year: yearOf(date.min), last: yearOf(date.max)})
        : (fromCalendar(date, date, options) ?? dateFormatter(date.precision, options).format(date.min)),
    );
  };
  const rangeOf = (from: EdtfDate, to: EdtfDate) =>
    rangeToParts(dateFormatter(from.precision, options), from.min, to.min)
      .map(({value}) => value)
      .join('');
  if (!end) return describe(start);
  if (typeof start === 'string') return fill(words[`${start}Start`], {date: describe(end)});
  if (typeof end === 'string') return fill(words[`${end}End`], {date: describe(start)});
  return start.precision === end.precision &&
    start.approximate === end.approximate &&
    start.uncertain === end.uncertain &&
    !patternOf(start)
    ? qualify(start, fromCalendar(start, end, options) ?? rangeOf(start, end))
    : fill(words.range, {start: describe(start), end: describe(end)});
};
