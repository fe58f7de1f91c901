/** Which gaps between dates are so long that timelines and charts show them as breaks. */
import {DAY} from './time.js';

/** A break is at least a week, and more than this many times as long as the other gaps on average. */
const LEAST = 7 * DAY;
const TIMES = 3;

/** Takes the lengths of all gaps, in milliseconds, and returns whether one of them is a break. A single gap never is. */
export function breaksAmong(gaps: readonly number[]): (gap: number) => boolean {
  const sum = gaps.reduce((total, gap) => total + gap, 0);
  const others = gaps.length - 1;
  return gap => gap >= LEAST && gap * others > TIMES * (sum - gap);
}
