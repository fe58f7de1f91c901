import type {SummitTimelineWords} from './words.js';

const words: SummitTimelineWords = {
  events: {
    status: {
      proposed: 'Proposé',
      planned: 'Prévu',
      happened: 'A eu lieu',
      cancelled: 'Annulé',
    },
    key: 'Événement majeur',
    history: 'Évolution\u202f: {steps}',
    participants: 'Personnes et parties présentes\u202f: {actors}',
    leadsTo: 'Mène à\u202f: {events}',
  },
  timeline: {
    label: 'Chronologie',
    sideways: 'Chronologie, à faire défiler latéralement',
    undated: 'Sans date indiquée',
    pause: '{length} sans événement dans cette chronologie',
    otherPhase: 'Autres événements',
    nowhere: 'Lieu non indiqué',
    events: {
      one: '{count} événement',
      many: '{count} événements',
      other: '{count} événements',
    },
    shown: 'Événements affichés\u202f: {shown} sur {total}',
    more: {
      one: 'Afficher {count} événement de plus',
      many: 'Afficher {count} événements de plus',
      other: 'Afficher {count} événements de plus',
    },
    filter: 'Choisir les événements',
    kind: 'Type',
    actor: 'Partie présente',
    anyone: 'Tous',
    empty: 'Aucun événement à afficher.',
  },
};

export default words;
