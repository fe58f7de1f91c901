import {fragmentOf} from '../story/fragments.js';
import {eventCitations, eventState, kindKey, participantIds, type DatedEvent} from '../story/lookups/events.js';
import type {Event} from '../story/file/schema.js';
import {listed, type Selection, type Selector} from './selection.js';

export interface TimelineSelection extends Selection {
  /** The events in chronological order, with undated ones last. */
  readonly events: readonly DatedEvent[];
}

/** The events that the attributes select, as known at the story's "as of" date. */
export const summitTimeline: Selector<'events' | 'actors' | 'kinds', TimelineSelection> = {
  attributes: ['events', 'actors', 'kinds'],
  select({events: ids, actors, kinds}, story) {
    const picked = story.pickAll('events', ids);
    if (ids.trim() && !picked.length) return `event of "${ids}"`;
    const who = new Set(listed(actors));
    if (who.size && ![...who].some(id => story.get('actors', id))) return `actor of "${actors}"`;
    const kind = new Set(listed(kinds));
    const fits = (event: Event) =>
      (!who.size || participantIds(event).some(id => who.has(id))) &&
      (!kind.size || kind.has(kindKey(event.kind ?? '')));
    const events = picked
      .filter(fits)
      .flatMap(event => eventState(event, story) ?? [])
      .map(state => ({...state, date: story.date(state.event.date)}))
      .sort((a, b) => story.compareDates(a.date, b.date));
    return {
      events,
      shown: () =>
        events.map(({event}) => ({
          fragments: [fragmentOf('event', event.id)],
          citations: () => eventCitations(event, story),
          items: () => [event],
        })),
    };
  },
};
