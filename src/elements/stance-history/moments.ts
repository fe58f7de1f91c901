/** The days on which positions on an issue change, and the long breaks between them. */
import type {Lane, Turn} from '../../selections/stance-history.js';
import {breaksAmong} from '../../story/values/breaks.js';

/** A break is worth a mark on the scale if it takes more than this part of the whole time. */
const LEAST_PART = 1 / 20;
/** A history with more days, or more turns of one actor, is too long for a chart. */
const MOST_DAYS = 10;
const MOST_TURNS = 5;

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
  const lengthOf = ({from, to}: Break) => to - from;
  const isBreak = breaksAmong(gaps.map(lengthOf));
  const least = LEAST_PART * (instants.at(-1)! - instants[0]!);
  const breaks = gaps.filter(gap => isBreak(lengthOf(gap)) && lengthOf(gap) > least);
  const long = instants.length > MOST_DAYS || lanes.some(({turns}) => turns.length > MOST_TURNS);
  return {instants, open: all.includes(-Infinity), breaks, long};
}

/** Where a turn stops being uncertain: at the end of its interval or, for an approximate date, at the next moment. */
export const certainFrom = ({from, to, vague}: Turn, {instants}: Moments): number =>
  vague && from === to ? (instants.find(instant => instant > from) ?? Infinity) : to;
