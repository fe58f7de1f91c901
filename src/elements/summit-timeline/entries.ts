/** A timeline's events with the long breaks between them. */
import type {TimelineSelection} from '../../selections/summit-timeline.js';
import type {DatedEvent} from '../../story/lookups/events.js';
import type {Edtf} from '../../story/values/edtf.js';

/** One event, ready for a template. */
export interface Entry extends DatedEvent {
  /** Milliseconds since the previous event if that is a long break; else 0. */
  readonly pause: number;
}

const DAY = 86_400_000;
/** A gap counts as a break if it is at least a week, and this many times as long as the other gaps on average. */
const BREAK = 7 * DAY;
const TIMES = 3;

export function entriesOf({events}: TimelineSelection): readonly Entry[] {
  const entries = events.map(event => ({...event, pause: 0}));
  notePauses(entries);
  return entries;
}

/**
 * Sets the pause of each entry that follows a break: a gap of a week or more that is more than three times as long as
 * the other gaps on average. A single gap has no others to compare it with.
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
    // An open start or end cannot be measured from.
    const end = isFinite(max) ? max : min;
    if (isFinite(end)) reached = Math.max(reached, end);
  }
  for (const entry of entries) {
    const {pause} = entry;
    if (pause < BREAK || pause * (count - 1) <= TIMES * (sum - pause)) entry.pause = 0;
  }
}
