/** How long something lasted, or was silent. */
import type {Edtf} from '../../story/values/edtf.js';
import type {Words} from '../../locales/words.js';
import {plural} from './counts.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTH = 30.436875 * DAY;
const YEAR = 12 * MONTH;

/** Each unit's length, and how long something has to be to be told in it: 60 days are more exact than 2 months. */
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
  /** Whether the count is whole but for what months and years differ by. */
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

/** How long an interval lasted; undefined for single dates, open ends, and ends that are not sure. */
export function durationOf({start, end, min, max}: Edtf): Length | undefined {
  if (!end || typeof end === 'string' || typeof start === 'string') return undefined;
  if ([start, end].some(({approximate, uncertain}) => approximate || uncertain)) return undefined;
  // Days are meant to their end, times to the minute.
  return lengthOf(end.precision === 'time' ? max - min : max - min + 1);
}

/** What words a length is told in. */
interface Speech {
  readonly words: {readonly dates: Pick<Words['dates'], 'lengths'>};
  readonly lang: string;
}

/** “5 months” */
export const lengthText = ({unit, count}: Omit<Length, 'exact'>, {words, lang}: Speech): string =>
  plural(words.dates.lengths[unit], Math.round(count), lang);

/** In whole units that have passed. @param ms milliseconds, 0 or more */
export function wholeLengthText(ms: number, speech: Speech): string {
  const {unit, count} = lengthOf(ms);
  return lengthText({unit, count: Math.floor(count)}, speech);
}
