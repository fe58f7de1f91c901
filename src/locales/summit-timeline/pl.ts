import type {SummitTimelineWords} from './words.js';

const words: SummitTimelineWords = {
  events: {
    status: {
      proposed: 'Propozycja',
      planned: 'Plan',
      happened: 'Odbyło się',
      cancelled: 'Odwołano',
    },
    key: 'Kluczowe wydarzenie',
    history: 'Przebieg: {steps}',
    participants: 'Uczestnicy: {actors}',
    leadsTo: 'Dalej: {events}',
  },
  timeline: {
    label: 'Oś czasu',
    sideways: 'Oś czasu, przewijana w bok',
    undated: 'Bez podanej daty',
    pause: 'Bez wydarzeń na tej osi: {length}',
    otherPhase: 'Inne wydarzenia',
    nowhere: 'Bez podanego miejsca',
    events: {
      one: '{count} wydarzenie',
      few: '{count} wydarzenia',
      many: '{count} wydarzeń',
      other: '{count} wydarzenia',
    },
    shown: 'Pokazane wydarzenia: {shown} z {total}',
    more: {
      one: 'Pokaż jeszcze {count} wydarzenie',
      few: 'Pokaż jeszcze {count} wydarzenia',
      many: 'Pokaż jeszcze {count} wydarzeń',
      other: 'Pokaż jeszcze {count} wydarzenia',
    },
    filter: 'Wybierz wydarzenia',
    kind: 'Rodzaj',
    actor: 'Uczestnik',
    anyone: 'Wszystkie',
    empty: 'Nie ma wydarzeń do pokazania.',
  },
};

export default words;
