import type {StanceHistoryWords} from './words.js';

const words: StanceHistoryWords = {
  history: {
    earlier: 'Avant',
    dotted: 'En pointillé\u202f: date de départ incertaine',
    order: 'De haut en bas\u202f: {positions}',
    positions: {
      one: '{count} prise de position',
      many: '{count} de prises de position',
      other: '{count} prises de position',
    },
  },
};

export default words;
