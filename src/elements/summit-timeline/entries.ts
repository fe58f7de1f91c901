/** A timeline's events with the long breaks between them. */
import type {TimelineSelection} from '../../selections/summit-timeline.js';
import type {DatedEvent} from '../../story/lookups/events.js';
import type {Edtf} from '../../story/values/edtf.js';

/** One event, ready for a template. */
export interface Entry extends DatedEvent {
  /** Milliseconds since the last event before it, where that is a long break; else 0. */
  readonly pause: number;
}

const DAY = 86_400_000;
/** A break is said from a week on, and where it is this many times as long as the others are on average. */
const BREAK = 7 * DAY;
const TIMES = 3;

export function entriesOf({events}: TimelineSelection): readonly Entry[] {
  const entries = events.map(event => ({...event, pause: 0}));
  notePauses(entries);
  return entries;
}

/**
 * Notes at each entry how long nothing had happened, where that is long: a week or more, and more than three times
 * what lies between the other events on average. Two events alone have nothing to be compared with.
 */
function notePauses(entries: readonly {readonly date: Edtf | undefined; pause: number}[]) {
  let reached = -Infinity;
  let sum = 0;
  let count = 0;
  for (const entry of entries) {
    if (!entry.date) continue;
    const {min, max} = entry.date;
    const gap = min - reached - 1;
    if (isFinite(gap)) {
      sum += entry.pause = Math.max(gap, 0);
      count++;
    }
    // An open beginning is no place to measure from.
    const end = isFinite(max) ? max : min;
    if (isFinite(end)) reached = Math.max(reached, end);
  }
  for (const entry of entries) {
    const {pause} = entry;
    if (pause < BREAK || pause * (count - 1) <= TIMES * (sum - pause)) entry.pause = 0;
  }
}
