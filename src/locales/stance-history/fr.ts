import type {StanceHistoryWords} from './words.js';

// What is put in has no article before it: le, la and l’ would depend on it. Narrow no-break spaces before colons.
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
