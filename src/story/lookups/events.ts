/** Events, and their state at a date. */
import type {Citation, Event} from '../file/schema.js';
import type {Story} from '../story.js';
import type {Edtf} from '../values/edtf.js';

export type EventStatus = NonNullable<Event['status']>;

/** An event as known at the story's "as of" date. */
export interface EventState {
  /** The event, reduced to what was known then if it had not happened yet. */
  readonly event: Event;
  readonly status: EventStatus;
}

export interface DatedEvent extends EventState {
  readonly date: Edtf | undefined;
}

/** The citations for an event itself and for its participants, without those of figures, media and history. */
export const participationCitations = ({citations = [], participants = []}: Event): readonly Citation[] => [
  ...citations,
  ...participants.flatMap(participant => (typeof participant === 'string' ? [] : (participant.citations ?? []))),
];

/** All citations for an event. */
export const eventCitations = (event: Event, story: Story): readonly Citation[] => [
  ...(event.figures ?? []).flatMap(({citations = []}) => citations),
  ...(event.media ?? []).flatMap(id => story.get('media', id)?.citations ?? []),
  ...(event.history ?? []).flatMap(({citations = []}) => citations),
  ...participationCitations(event),
];

/** The ids of the participants of an event, and of those they represent. */
export const participantIds = ({participants = []}: Event): readonly string[] =>
  participants.flatMap(participant =>
    typeof participant === 'string' ? participant : [participant.actor, participant.representing ?? []].flat(),
  );

/** A kind as written in a space-separated attribute, with hyphens for the spaces in it. */
export const kindKey = (kind: string): string => kind.trim().replace(/\s+/g, '-');

const sourceOf = (citation: Citation) => (typeof citation === 'string' ? citation : citation.source);

/** The state of an event at the story's "as of" date; undefined if nothing was known of it. */
export function eventState(event: Event, story: Story): EventState | undefined {
  const status = event.status ?? 'happened';
  if (!story.asOf) return {event, status};
  const {history = []} = event;
  const steps = history.filter(({date}) => date !== undefined);
  if (event.date && story.counts(event.date)) {
    if (steps.every(({date}) => story.counts(date))) return {event, status};
    return {event: copyOf({...event, history: history.filter(({date}) => story.counts(date))}), status};
  }
  const known = steps
    .filter(({date}) => story.counts(date))
    .sort((a, b) => story.compareDates(story.date(a.date), story.date(b.date)));
  const last = known.at(-1);
  // An undated event is known once its whole history is in the past; without a history, once a source is published.
  if (!event.date && known.length === steps.length) {
    const sources = story.citations(event.citations);
    const reported = steps.length || !sources.length || sources.some(({source}) => story.counts(source.published));
    return reported ? {event, status} : undefined;
  }
  if (!last) return undefined;
  const {id, title, date, kind, place, phase, key} = event;
  const citations = last.citations ?? [];
  const then = new Set(citations.map(sourceOf));
  const participants = event.participants?.flatMap(participant => {
    const cited =
      typeof participant === 'string' ? [] : (participant.citations ?? []).filter(entry => then.has(sourceOf(entry)));
    return typeof participant === 'string' || !cited.length ? [] : {...participant, citations: cited};
  });
  const before = {id, title, date, kind, place, phase, key, participants, history: known.slice(0, -1), citations};
  return {event: copyOf(before), status: last.status};
}

/** Copies an event without a prototype, since the host page may have extended `Object.prototype`. */
const copyOf = (event: Event): Event => Object.assign(Object.create(null) as Event, event);
