import type {StanceHistoryWords} from './words.js';

const words: StanceHistoryWords = {
  history: {
    earlier: 'Davor',
    dotted: 'Gepunktet: unklar, seit wann',
    order: 'Von oben nach unten: {positions}',
    positions: {
      one: '{count} Position',
      other: '{count} Positionen',
    },
  },
};

export default words;
