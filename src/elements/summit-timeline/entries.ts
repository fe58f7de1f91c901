/** The events that a timeline shows: in order, as they stood at the view's date, with the long breaks between. */
import type {Edtf} from '../../story/edtf.js';
import {inOrder} from '../../story/in-order.js';
import type {Citation, Event} from '../../story/schema.js';
import type {Story} from '../../story/story.js';

export type Status = NonNullable<Event['status']>;

/** One event, ready for a template. */
export interface Entry {
  /** Of one that had yet to come at the view's date, only what was known then. */
  readonly event: Event;
  readonly status: Status;
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

/**
 * The timeline's events, dated ones first.
 *
 * @returns undefined when an attribute names only what the story does not have
 */
export function entriesOf(story: Story, {events, actors, kinds}: Picks): readonly Entry[] | undefined {
  const wanted = new Set(listed(actors));
  const kind = new Set(listed(kinds));
  const picked = story.pickAll('events', events);
  if (listed(events).length && !picked.length) return undefined;
  if (wanted.size && ![...wanted].some(id => story.get('actors', id))) return undefined;
  const fits = (event: Event) =>
    (!wanted.size || actorsIn(event).some(id => wanted.has(id))) &&
    (!kind.size || (event.kind !== undefined && kind.has(kindKey(event.kind))));
  const standing = picked.filter(fits).flatMap(event => standingOf(event, story) ?? []);
  const dated = inOrder(
    story,
    standing.map(one => ({...one, date: one.event.date})),
  ).map(one => ({...one, date: story.date(one.date)}));
  const pauses = pausesOf(dated.map(({date}) => date));
  return dated.map((one, i) => ({...one, pause: pauses[i]!}));
}

const sourceOf = (citation: Citation) => (typeof citation === 'string' ? citation : citation.source);

/** How an event stood at the view's date; undefined when nothing was known of it. */
function standingOf(event: Event, story: Story): Pick<Entry, 'event' | 'status'> | undefined {
  const status = event.status ?? 'happened';
  if (!story.asOf || (event.date && story.counts(event.date))) return {event, status};
  const steps = (event.history ?? []).filter(({date}) => date !== undefined);
  const known = inOrder(
    story,
    steps.filter(({date}) => story.counts(date)),
  );
  const last = known.at(-1);
  // Undated, and all that is on record of it had been said.
  if (!event.date && known.length === steps.length) return {event, status};
  if (!last) return undefined;
  const {id, title, date, kind, place, phase, key} = event;
  const citations = last.citations ?? [];
  const then = new Set(citations.map(sourceOf));
  const participants = event.participants?.filter(
    one => typeof one !== 'string' && one.citations?.some(citation => then.has(sourceOf(citation))),
  );
  const before = {id, title, date, kind, place, phase, key, participants, history: known.slice(0, -1), citations};
  // Without a prototype, as all that was read: the host page may have extended `Object.prototype`.
  return {event: Object.assign(Object.create(null) as Event, before), status: last.status};
}

/**
 * For each date in order, how long nothing had happened, where that is long: a week or more, and more than three
 * times what lies between the other events on average. Two events alone have nothing to be compared with.
 */
function pausesOf(dates: readonly (Edtf | undefined)[]): readonly number[] {
  let reached = NaN;
  const gaps = dates.map(date => {
    if (!date) return NaN;
    const gap = date.min - reached - 1;
    const end = Number.isFinite(date.max) ? date.max : date.min;
    // An open beginning is no place to measure from.
    if (Number.isFinite(end)) reached = Math.max(Number.isNaN(reached) ? -Infinity : reached, end);
    return Number.isFinite(gap) ? Math.max(gap, 0) : NaN;
  });
  const known = gaps.filter(gap => !Number.isNaN(gap));
  const sum = known.reduce((all, gap) => all + gap, 0);
  return gaps.map(gap =>
    gap >= BREAK && gap * (known.length - 1) > TIMES * (sum - gap) && known.length > 1 ? gap : 0,
  );
}
