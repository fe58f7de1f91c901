/** A timeline's events with the long breaks between them. */
import type {TimelineSelection} from '../../selections/summit-timeline.js';
import type {DatedEvent} from '../../story/lookups/events.js';
import {breaksAmong} from '../../story/values/breaks.js';

/** One event, ready for a template. */
export interface Entry extends DatedEvent {
  /** Milliseconds since the previous event if that is a long break; else 0. */
  readonly pause: number;
}

export function entriesOf({events}: TimelineSelection): readonly Entry[] {
  const gaps = gapsBefore(events);
  const isBreak = breaksAmong(gaps.filter(isFinite));
  return gaps.map((gap, i) => ({...events[i]!, pause: isBreak(gap) ? gap : 0}));
}

/** The time between each event and the latest end before it; NaN if an open or missing date hides it. */
function gapsBefore(events: readonly DatedEvent[]): readonly number[] {
  let reached = -Infinity;
  return events.map(({date}) => {
    if (!date) return NaN;
    const {min, max} = date;
    const gap = min - reached - 1;
    // An open start or end cannot be measured from.
    const end = isFinite(max) ? max : min;
    if (isFinite(end)) reached = Math.max(reached, end);
    return isFinite(gap) ? Math.max(gap, 0) : NaN;
  });
}
