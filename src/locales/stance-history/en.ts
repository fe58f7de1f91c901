import type {StanceHistoryWords} from './words.js';

const words: StanceHistoryWords = {
  history: {
    earlier: 'Earlier',
    dotted: 'Dotted: not certain since when',
    order: 'From top to bottom: {positions}',
    positions: {
      one: '{count} position',
      other: '{count} positions',
    },
  },
};

export default words;
