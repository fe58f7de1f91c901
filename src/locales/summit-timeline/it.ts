import type {SummitTimelineWords} from './words.js';

const words: SummitTimelineWords = {
  events: {
    status: {
      proposed: 'Proposto',
      planned: 'Previsto',
      happened: 'Si è svolto',
      cancelled: 'Annullato',
    },
    key: 'Evento chiave',
    history: 'Evoluzione: {steps}',
    participants: 'Partecipanti: {actors}',
    leadsTo: 'Porta a: {events}',
  },
  timeline: {
    label: 'Cronologia',
    sideways: 'Cronologia, scorre lateralmente',
    undated: 'Data non indicata',
    pause: '{length} senza eventi in questa cronologia',
    otherPhase: 'Altri eventi',
    nowhere: 'Luogo non indicato',
    events: {
      one: '{count} evento',
      many: '{count} eventi',
      other: '{count} eventi',
    },
    shown: 'Eventi mostrati: {shown} su {total}',
    more: {
      one: 'Mostra ancora {count} evento',
      many: 'Mostra altri {count} eventi',
      other: 'Mostra altri {count} eventi',
    },
    filter: 'Scegli gli eventi',
    kind: 'Tipo',
    actor: 'Partecipante',
    anyone: 'Tutti',
    empty: 'Nessun evento da mostrare.',
  },
};

export default words;
