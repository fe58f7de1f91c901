import type {SummitTimelineWords} from './words.js';

const words: SummitTimelineWords = {
  events: {
    status: {
      proposed: 'Proposed',
      planned: 'Planned',
      happened: 'Took place',
      cancelled: 'Cancelled',
    },
    key: 'Key event',
    history: 'History: {steps}',
    participants: 'Participants: {actors}',
    leadsTo: 'Leads to: {events}',
  },
  timeline: {
    label: 'Timeline',
    sideways: 'Timeline, scrolls sideways',
    undated: 'No date given',
    pause: '{length} without an event in this timeline',
    otherPhase: 'Other events',
    nowhere: 'Place not given',
    events: {
      one: '{count} event',
      other: '{count} events',
    },
    shown: 'Events shown: {shown} of {total}',
    more: {
      one: 'Show {count} more event',
      other: 'Show {count} more events',
    },
    filter: 'Choose events',
    kind: 'Kind',
    actor: 'Participant',
    anyone: 'All',
    empty: 'There are no events to show.',
  },
};

export default words;
