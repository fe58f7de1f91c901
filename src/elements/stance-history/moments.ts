/** The days on which positions on an issue change, and the long breaks between them. */
import type {Lane, Turn} from '../../selections/stance-history.js';

const DAY = 86_400_000;
/**
 * A gap counts as a break if it is at least a week, this many times as long as the other gaps on average, and more than
 * this part of the whole.
 */
const WEEK = 7 * DAY;
const TIMES = 3;
const PART = 1 / 20;
/** A history with more days, or more turns of one actor, is too long for a chart. */
const DAYS = 10;
const TURNS = 5;

/** In milliseconds since 1970 UTC. */
export interface Break {
  readonly from: number;
  readonly to: number;
}

export interface Moments {
  /** The instants at which positions change, in order and without duplicates. */
  readonly instants: readonly number[];
  /** Whether there is a turn of which only the end is known. */
  readonly open: boolean;
  readonly breaks: readonly Break[];
  readonly long: boolean;
}

export function momentsOf(lanes: readonly Lane[]): Moments {
  const all = lanes.flatMap(({turns}) => turns.flatMap(({from, to}) => [from, to]));
  const instants = [...new Set(all.filter(isFinite))].sort((a, b) => a - b);
  const gaps = instants.slice(1).map((to, i) => ({from: instants[i]!, to}));
  const sum = (instants.at(-1) ?? 0) - (instants[0] ?? 0);
  const breaks = gaps.filter(({from, to}) => {
    const length = to - from;
    // A single gap has no others to compare it with.
    const others = gaps.length - 1;
    return others && length >= WEEK && length * others > TIMES * (sum - length) && length > PART * sum;
  });
  const long = instants.length > DAYS || lanes.some(({turns}) => turns.length > TURNS);
  return {instants, open: all.includes(-Infinity), breaks, long};
}

/** Where a turn stops being uncertain: at the end of its interval or, for an approximate date, at the next moment. */
export const certainFrom = ({from, to, vague}: Turn, {instants}: Moments): number =>
  vague && from === to ? (instants.find(instant => instant > from) ?? Infinity) : to;
