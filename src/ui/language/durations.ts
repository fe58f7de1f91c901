/** Lengths of time in words: how long an event lasted, how long nothing happened. */
import type {Edtf} from '../../story/values/edtf.js';
import {isInexact} from '../../story/values/qualifiers.js';
import type {Words} from '../../locales/words.js';
import {DAY} from '../../story/values/day.js';
import {plural} from './counts.js';

const HOUR = DAY / 24;
const MINUTE = HOUR / 60;
const MONTH = 30.436875 * DAY;
const YEAR = 12 * MONTH;

/** Each unit's length, and the least duration that uses it: “60 days” is more exact than “2 months”. */
const UNITS = [
  ['year', YEAR, 2 * YEAR],
  ['month', MONTH, 60.5 * DAY],
  ['day', DAY, 2 * DAY],
  ['hour', HOUR, 2 * HOUR],
  ['minute', MINUTE, 0],
] as const;

export interface Length {
  readonly unit: (typeof UNITS)[number][0];
  readonly count: number;
  /** Whether the count is whole, allowing for months and years of different length. */
  readonly exact: boolean;
}

/** @param ms milliseconds, 0 or more */
export function lengthOf(ms: number): Length {
  const [unit, size] = UNITS.find(([, , from]) => ms >= from)!;
  const count = ms / size;
  const whole = Math.round(count);
  const exact = Math.abs(count - whole) < 0.08;
  return exact && unit === 'month' && whole % 12 === 0
    ? {unit: 'year', count: whole / 12, exact}
    : {unit, count: exact ? whole : count, exact};
}

/** How long an interval lasted; undefined for single dates, and for open, approximate or uncertain ends. */
export function durationOf(interval: Edtf): Length | undefined {
  const {start, end, min, max} = interval;
  if (!end || typeof end === 'string' || typeof start === 'string' || isInexact(interval)) return undefined;
  // An end date includes its whole day; an end time is exact.
  return lengthOf(end.precision === 'time' ? max - min : max - min + 1);
}

/** The words and the language that a length is written in. */
interface LengthLanguage {
  readonly words: {readonly dates: Pick<Words['dates'], 'lengths'>};
  readonly lang: string;
}

/** “5 months” */
export const lengthText = ({unit, count}: Omit<Length, 'exact'>, {words, lang}: LengthLanguage): string =>
  plural(words.dates.lengths[unit], Math.round(count), lang);

/** A length in completed units, rounded down. @param ms milliseconds, 0 or more */
export function wholeLengthText(ms: number, language: LengthLanguage): string {
  const {unit, count} = lengthOf(ms);
  return lengthText({unit, count: Math.floor(count)}, language);
}
