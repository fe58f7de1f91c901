import type {StanceHistoryWords} from './words.js';

// What is put in stays uninflected: none of the patterns asks for a case that would show.
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
