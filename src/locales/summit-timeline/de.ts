import type {SummitTimelineWords} from './words.js';

const words: SummitTimelineWords = {
  events: {
    status: {
      proposed: 'Vorgeschlagen',
      planned: 'Geplant',
      happened: 'Hat stattgefunden',
      cancelled: 'Abgesagt',
    },
    key: 'Schlüsselereignis',
    history: 'Verlauf: {steps}',
    participants: 'Beteiligte: {actors}',
    leadsTo: 'Führt zu: {events}',
  },
  timeline: {
    label: 'Zeitleiste',
    sideways: 'Zeitleiste, seitlich zu verschieben',
    undated: 'Ohne Datumsangabe',
    pause: '{length} ohne ein Ereignis in dieser Zeitleiste',
    otherPhase: 'Weitere Ereignisse',
    nowhere: 'Ohne Ortsangabe',
    events: {
      one: '{count} Ereignis',
      other: '{count} Ereignisse',
    },
    shown: 'Angezeigte Ereignisse: {shown} von {total}',
    more: {
      one: '{count} weiteres Ereignis anzeigen',
      other: '{count} weitere Ereignisse anzeigen',
    },
    filter: 'Ereignisse auswählen',
    kind: 'Art',
    actor: 'Beteiligte',
    anyone: 'Alle',
    empty: 'Es gibt keine Ereignisse anzuzeigen.',
  },
};

export default words;
