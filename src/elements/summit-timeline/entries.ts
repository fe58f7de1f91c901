/** The events that a timeline shows: in order, as they stood at the view's date, with the long breaks between. */
import type {Edtf} from '../../story/values/edtf.js';
import type {Event} from '../../story/file/schema.js';
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
    (!wanted.size || actorsIn(event).some(id => wanted.has(id))) && (!kind.size || kind.has(kindKey(event.kind ?? '')));
  const entries = picked
    .filter(fits)
    .flatMap(event => standingOf(event, story) ?? [])
    .map(one => ({...one, date: story.date(one.event.date), pause: 0}))
    .sort((a, b) => story.compareDates(a.date, b.date));
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
