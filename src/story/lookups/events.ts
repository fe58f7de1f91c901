/** What happened, and how it stood at a date. */
import type {Citation, Event} from '../file/schema.js';
import type {Story} from '../story.js';
import type {Edtf} from '../values/edtf.js';

export type EventStatus = NonNullable<Event['status']>;

/** An event as it stands at the view's date. */
export interface EventState {
  /** Of one that had yet to come at that date, only what was known then. */
  readonly event: Event;
  readonly status: EventStatus;
}

export interface DatedEvent extends EventState {
  readonly date: Edtf | undefined;
}

/** The sources of what is said of an event without a source of its own: that it is, and who took part. */
export const participationCitations = ({citations = [], participants = []}: Event): readonly Citation[] => [
  ...citations,
  ...participants.flatMap(one => (typeof one === 'string' ? [] : (one.citations ?? []))),
];

/** All sources of what is said of an event. */
export const eventCitations = (event: Event, story: Story): readonly Citation[] => [
  ...(event.figures ?? []).flatMap(({citations = []}) => citations),
  ...(event.media ?? []).flatMap(id => story.get('media', id)?.citations ?? []),
  ...(event.history ?? []).flatMap(({citations = []}) => citations),
  ...participationCitations(event),
];

/** Who took part in an event, and for whom. */
export const participantIds = ({participants = []}: Event): readonly string[] =>
  participants.flatMap(one => (typeof one === 'string' ? one : [one.actor, one.representing ?? []].flat()));

/** Kinds may be of several words, which an attribute that lists them joins by hyphens. */
export const kindKey = (kind: string): string => kind.trim().replace(/\s+/g, '-');

const sourceOf = (citation: Citation) => (typeof citation === 'string' ? citation : citation.source);

/** How an event stood at the view's date; undefined when nothing was known of it. */
export function eventState(event: Event, story: Story): EventState | undefined {
  const status = event.status ?? 'happened';
  if (!story.asOf) return {event, status};
  const {history = []} = event;
  const steps = history.filter(({date}) => date !== undefined);
  if (event.date && story.counts(event.date)) {
    if (steps.every(({date}) => story.counts(date))) return {event, status};
    return {event: bare({...event, history: history.filter(({date}) => story.counts(date))}), status};
  }
  const known = steps
    .filter(({date}) => story.counts(date))
    .sort((a, b) => story.compareDates(story.date(a.date), story.date(b.date)));
  const last = known.at(-1);
  // Undated, and all that is on record of it had been said; without a record, its sources say by when they came out.
  if (!event.date && known.length === steps.length) {
    const sources = story.citations(event.citations);
    const reported = steps.length || !sources.length || sources.some(({source}) => story.counts(source.published));
    return reported ? {event, status} : undefined;
  }
  if (!last) return undefined;
  const {id, title, date, kind, place, phase, key} = event;
  const citations = last.citations ?? [];
  const then = new Set(citations.map(sourceOf));
  const participants = event.participants?.flatMap(one => {
    const cited = typeof one === 'string' ? [] : (one.citations ?? []).filter(entry => then.has(sourceOf(entry)));
    return typeof one === 'string' || !cited.length ? [] : {...one, citations: cited};
  });
  const before = {id, title, date, kind, place, phase, key, participants, history: known.slice(0, -1), citations};
  return {event: bare(before), status: last.status};
}

/** Without a prototype, as everything that was read: the host page may have extended `Object.prototype`. */
const bare = (event: Event): Event => Object.assign(Object.create(null) as Event, event);
