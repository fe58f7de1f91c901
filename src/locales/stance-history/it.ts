import type {StanceHistoryWords} from './words.js';

const words: StanceHistoryWords = {
  history: {
    earlier: 'Prima',
    dotted: 'Linea punteggiata: non è certo da quando',
    order: 'Dall’alto in basso: {positions}',
    positions: {
      one: '{count} posizione',
      many: '{count} di posizioni',
      other: '{count} posizioni',
    },
  },
};

export default words;
