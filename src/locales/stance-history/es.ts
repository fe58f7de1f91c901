import type {StanceHistoryWords} from './words.js';

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
