/** The gaps between dates that are so long that timelines and charts show them as breaks. */
import {DAY} from './day.js';

/** A break is at least a week, and more than this many times as long as the other gaps on average. */
const LEAST = 7 * DAY;
const TIMES = 3;

/** Returns whether a gap among others is a break. @param gaps the lengths of all gaps, in milliseconds */
export function breaksAmong(gaps: readonly number[]): (gap: number) => boolean {
  let sum = 0;
  for (const gap of gaps) sum += gap;
  // A single gap has no others to compare it with.
  return gap => gap >= LEAST && gap * (gaps.length - 1) > TIMES * (sum - gap);
}
