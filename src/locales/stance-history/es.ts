import type {StanceHistoryWords} from './words.js';

// What is put in has no article before it, so beginnings, ends and addressees are named like fields.
const words: StanceHistoryWords = {
  history: {
    earlier: 'Antes',
    dotted: 'Línea de puntos: no consta desde cuándo',
    order: 'De arriba abajo: {positions}',
    positions: {
      one: '{count} postura',
      many: '{count} de posturas',
      other: '{count} posturas',
    },
  },
};

export default words;
