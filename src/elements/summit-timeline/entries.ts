/** The events that a timeline shows: in order, as they stood at the view's date, with the long breaks between. */
import type {Edtf} from '../../story/edtf.js';
import type {Event} from '../../story/schema.js';
import type {Story} from '../../story/story.js';

export type Status = NonNullable<Event['status']>;

/** An event as it stands at the view's date. */
export interface Standing {
  /** Of one that had yet to come at that date, only what was known then. */
  readonly event: Event;
  readonly status: Status;
}

/** One event, ready for a template. */
export interface Entry extends Standing {
  readonly date: Edtf | undefined;
  /** Milliseconds since the last event before it, where that is a long break; else 0. */
  readonly pause: number;
}

/** What the attributes of the same names ask for: ids, or kinds, apart by spaces. */
export interface Picks {
  readonly events: string;
  readonly actors: string;
  readonly kinds: string;
}

const DAY = 86_400_000;
/** A break is said from a week on, and where it is this many times as long as the others are on average. */
const BREAK = 7 * DAY;
const TIMES = 3;

const listed = (attribute: string) => attribute.split(/\s+/).filter(Boolean);

/** Kinds may be of several words, which an attribute that lists them has joined by hyphens. */
export const kindKey = (kind: string) => kind.trim().replace(/\s+/g, '-');

/** Who took part, and for whom. */
export const actorsIn = ({participants = []}: Event): readonly string[] =>
  participants.flatMap(one => (typeof one === 'string' ? one : [one.actor, one.representing ?? []].flat()));

const now = (event: Event, story: Story): Standing | undefined =>
  story.counts(event.date) ? {event, status: event.status ?? 'happened'} : undefined;

/**
 * The timeline's events, dated ones first.
 *
 * @param standingOf how an event stands at the view's date; undefined when nothing was known of it
 * @returns undefined when an attribute names only what the story does not have
 */
export function entriesOf(
  story: Story,
  {events, actors, kinds}: Picks,
  standingOf = now,
): readonly Entry[] | undefined {
  const wanted = new Set(listed(actors));
  const kind = new Set(listed(kinds));
  const picked = story.pickAll('events', events);
  if (events.trim() && !picked.length) return undefined;
  if (wanted.size && ![...wanted].some(id => story.get('actors', id))) return undefined;
  const fits = (event: Event) =>
    (!wanted.size || actorsIn(event).some(id => wanted.has(id))) &&
    (!kind.size || (event.kind !== undefined && kind.has(kindKey(event.kind))));
  const dated = picked
    .filter(fits)
    .flatMap(event => standingOf(event, story) ?? [])
    .map(one => ({...one, date: story.date(one.event.date)}))
    .sort((a, b) => story.compareDates(a.date, b.date));
  const pauses = pausesOf(dated.map(({date}) => date));
  return dated.map((one, i) => ({...one, pause: pauses[i]!}));
}

/**
 * For each date in order, how long nothing had happened, where that is long: a week or more, and more than three
 * times what lies between the other events on average. Two events alone have nothing to be compared with.
 */
function pausesOf(dates: readonly (Edtf | undefined)[]): readonly number[] {
  let reached = -Infinity;
  const gaps = dates.map(date => {
    if (!date) return NaN;
    const gap = date.min - reached - 1;
    // An open beginning is no place to measure from.
    const ends = [date.max, date.min].filter(isFinite);
    reached = Math.max(reached, ...ends.slice(0, 1));
    return isFinite(gap) ? Math.max(gap, 0) : NaN;
  });
  const known = gaps.filter(isFinite);
  const sum = known.reduce((all, gap) => all + gap, 0);
  return gaps.map(gap => (gap >= BREAK && gap * (known.length - 1) > TIMES * (sum - gap) ? gap : 0));
}
