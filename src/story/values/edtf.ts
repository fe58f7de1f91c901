/**
 * Dates of the story file: EDTF (ISO 8601-2; https://www.loc.gov/standards/datetime/), level 0 and the part of
 * level 1 that newsrooms need. Parses, compares and describes them. Nothing here throws on bad input.
 */
import {formatter} from './formatters.js';
import {withoutQualifier} from './qualifiers.js';

/** The precision of a date; `decade` is `201X`, `century` is `20XX`. */
export type EdtfPrecision = 'century' | 'decade' | 'year' | 'season' | 'month' | 'day' | 'time';

/** A date on its own, or one end of an interval. */
export interface EdtfDate {
  readonly precision: EdtfPrecision;
  /** As written, 1 to 9999, before any time zone shift; the first year of a decade or century. */
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

/** An end of an interval: a date, open (`..`), or unknown (nothing written). */
export type EdtfEnd = EdtfDate | 'open' | 'unknown';

/** A parsed date or interval. */
export interface Edtf {
  readonly text: string;
  /** The start of the interval, or the date itself. */
  readonly start: EdtfEnd;
  /** The end of the interval; undefined for a single date. */
  readonly end: EdtfEnd | undefined;
  /** First instant, in milliseconds since 1970 UTC; -Infinity if the start is open or unknown. */
  readonly min: number;
  /** Last instant, inclusive, in milliseconds since 1970 UTC; Infinity if the end is open or unknown. */
  readonly max: number;
}

/** One language's patterns for dates. Whatever `calendar` does not cover comes from `Intl`. */
export interface DateWords {
  /** `{date}`; nested inside `uncertain` if a date is both. */
  readonly about: string;
  /** `{date}` */
  readonly uncertain: string;
  /** `{start}` and `{end}`, if they differ in kind (2 March 2025 and April 2025). */
  readonly range: string;
  /** `{date}`: the end of an interval with an open start. */
  readonly openStart: string;
  /** `{date}`: the start of an interval with an open end, which may be ongoing. */
  readonly openEnd: string;
  /** `{date}`: the end of an interval with an unknown start. */
  readonly unknownStart: string;
  /** `{date}`: the start of an interval with an unknown end. */
  readonly unknownEnd: string;
  /** Spring, summer, autumn, winter, each with `{year}`. */
  readonly seasons: readonly [string, string, string, string];
  /** `{year}` and `{last}`: the first and last of ten years; most languages use only the first. */
  readonly decade: string;
  /** `{year}` and `{last}`: the first and last of a hundred years. */
  readonly century: string;
  /** Without it, all dates come from `Intl`. */
  readonly calendar?: Calendar;
}

/** The patterns of days and months in one style. */
export interface CalendarStyle {
  /**
   * Days: a range across years, one within a year, one within a month, and a single day. `{day}` (`{dd}` with two digits),
   * `{month}` and `{year}`; if a pattern has the same placeholder twice, the second belongs to the end.
   */
  readonly day: readonly [years: string, year: string, month: string, single: string];
  /** Months, likewise. */
  readonly month: readonly [years: string, year: string, single: string];
  /** The space-separated names of the twelve months. */
  readonly months: string;
  /** The stand-alone names of the months, used without a day, if they differ. */
  readonly alone?: string;
}

/**
 * Days and months as `Intl` formats them (CLDR). Most stories have no other dates, and the first use of `Intl` costs a
 * page 12 to 20 ms of its main thread, four times that on a phone.
 */
export interface Calendar {
  /** The BCP 47 tags that it applies to; other regions of a language may format dates differently. */
  readonly locales: readonly string[];
  readonly long: CalendarStyle;
  readonly short: CalendarStyle;
}

export interface DescribeOptions {
  /** BCP 47 tag; `en` without a region and invalid tags are treated as `en-GB`. */
  readonly locale: string;
  /** IANA time zone, for times only, since dates have none. UTC if missing or unknown. */
  readonly timeZone?: string | undefined;
  readonly words: DateWords;
  /** `long` (the default): 2 March 2025. `short`: 2 Mar 2025. */
  readonly dateStyle?: 'long' | 'short' | undefined;
}

// The lookahead excludes months, days and negative shifts of 0; anything but X after an X (EDTF level 1, "Unspecified
// digit(s) from the right"); and the hour 24, which ISO 8601-1:2019 and HTML do not have. Days that the month does not
// have and times past 23:59:59 are left to `Date`.
const DATE =
  /^(?!.*(?:-00|X-\d|\dXX?-|T24))(\d\d(?:\d[\dX]|XX))(?:-(2[1-4])|-(0\d|1[0-2]|XX)(?:-([0-3]\d|XX))?)?(?:(T\d\d:\d\d(?::\d\d(?:\.\d{3})?)?(?:Z|[+-](?:0\d|1[0-4])(?::[0-5]\d)?))|[~?%])?$/;

// EDTF level 0, "Date and time", allows a shift in whole hours; ECMAScript and HTML do not.
const withMinutes = (text: string): string => text.replace(/T.*[+-]\d\d$/, '$&:00');

// `Date.UTC` would interpret the years 0 to 99 as 1900 to 1999.
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
  // The specification does not assign months to seasons. Quarters, as in the reference implementation, keep the four in
  // order and within their year in both hemispheres.
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
  // `Intl` and HTML have no year 0. A day that the month does not have rolls over into the next. A time needs a day.
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
 * Parses an EDTF date: level 0 with the zone required for times (`2025`, `2025-03`, `2025-03-03`,
 * `2025-03-03T08:00Z`, `2025/2026`), and of level 1 a qualifier at the end, open and unknown ends, unspecified digits
 * from the right, and seasons. Like ISO 8601-2 itself, and unlike the Library of Congress's level 1, it also accepts a
 * season with a qualifier or in an interval.
 *
 * @returns Undefined for anything else, for days that do not exist, for an interval that can only end before it
 * starts, and for one without any date.
 */
export const parseEdtf = (text: unknown): Edtf | undefined => {
  // An interval of two times with fractions and shifts has 59 characters.
  if (typeof text !== 'string' || text.length > 64) return undefined;
  const ends = text.split('/').map(parseEnd);
  const [start, end] = ends;
  const last = ends.at(-1);
  if (!start || !last || ends.length > 2) return undefined;
  const min = typeof start === 'string' ? -Infinity : start.min;
  const max = typeof last === 'string' ? Infinity : last.max;
  // Negated to catch NaN, an impossible time. 2025-03/2025 is valid: part of 2025 is later than March.
  if (!(min <= max) || (min === -Infinity && max === Infinity)) return undefined;
  return {text, start, end, min, max};
};

/**
 * Compares dates by their first instant, then by their last, so that of dates with the same start the more precise comes
 * first: 1 January 2025, January 2025, 2025. Open and unknown starts come before everything. Times compare by instant,
 * dates by their bounds in UTC. 0 if both agree, so that a stable sort keeps file order.
 */
export const compareEdtf = (a: Edtf, b: Edtf): number =>
  // Infinity minus Infinity is NaN, which falls through like 0.
  a.min - b.min || a.max - b.max || 0;

/**
 * The value for `<time datetime>` (HTML, "The time element"): the year, month, day or time as written.
 *
 * @returns Undefined for what HTML cannot express: intervals, seasons and unspecified digits.
 */
export const machineDate = ({text, start, end}: Edtf): string | undefined =>
  end || text.includes('X') || (start as EdtfDate).season ? undefined : withMinutes(withoutQualifier(text));

// Newsrooms write day, month, year, but `en` without a region is American. Engines disagree on the digits of `ar`, while
// server and browser must produce the same text: with a region (`ar-EG`) they agree.
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
    // EDTF is Gregorian, and its months and years have no counterpart in other calendars.
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
 * A range as formatted by `Intl`, without spaces around the dash between two of a kind ("18–19 August"): versions of CLDR
 * disagree about these, while server and browser must produce the same text.
 */
export const rangeToParts = (format: Intl.DateTimeFormat, from: number, to: number) =>
  format.formatRangeToParts(from, to).map(({type, value}, i, parts) => ({
    type,
    value: type === 'literal' && parts[i - 1]?.type === parts[i + 1]?.type ? value.replace(/\s*–\s*/, '–') : value,
  }));

const fill = (pattern: string, values: Record<string, string>): string =>
  pattern.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** From the most to the least significant field. */
const FIELDS = ['year', 'month', 'day'] as const;

/** A range of days or months, or a single one if both ends are equal; undefined for what the calendar does not cover. */
function fromCalendar(start: EdtfDate, end: EdtfDate, {locale, words, dateStyle = 'long'}: DescribeOptions) {
  const {precision} = start;
  const {calendar} = words;
  if ((precision !== 'day' && precision !== 'month') || !calendar?.locales.includes(locale)) return undefined;
  const {[precision]: patterns, months, alone = months} = calendar[dateStyle];
  const names = (precision === 'day' ? months : alone).split(' ');
  // If both ends are equal, the index is -1: the last pattern is that of a single date.
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
 * Describes a date for readers, such as "about 15–17 August 2025 (uncertain)". The ends of an interval are joined as is
 * usual in the language if they have the same precision and qualifiers. Times are in `timeZone`, on a 24-hour clock, with
 * the zone's short name.
 */
export const describeEdtf = ({start, end}: Edtf, options: DescribeOptions): string => {
  const {words} = options;
  // Without the era and the word for year that some languages add, since the pattern includes its own.
  const yearOf = (ms: number) =>
    dateFormatter('year', options)
      .format(ms)
      .replace(/\P{Nd}/gu, '');
  const qualify = ({approximate, uncertain}: EdtfDate, date: string) => {
    const about = approximate ? fill(words.about, {date}) : date;
    return uncertain ? fill(words.uncertain, {date: about}) : about;
  };
  // The patterns of units that `Intl` does not have; undefined for the others.
  const patternOf = ({precision, season}: EdtfDate) =>
    season ? words.seasons[season - 21] : (words as Partial<Record<EdtfPrecision, string>>)[precision];
  const describe = (date: EdtfEnd) => {
    // Never happens: `parseEdtf` rejects intervals without any date.
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
  // Both ends have the same qualifier if it puts the same words round an empty date.
  return start.precision === end.precision && qualify(start, '') === qualify(end, '') && !patternOf(start)
    ? qualify(start, fromCalendar(start, end, options) ?? rangeOf(start, end))
    : fill(words.range, {start: describe(start), end: describe(end)});
};
