import type {StanceHistoryWords} from './words.js';

const words: StanceHistoryWords = {
  history: {
    earlier: 'Раньше',
    dotted: 'Пунктир: точно не известно, с какого времени',
    order: 'Сверху вниз: {positions}',
    positions: {
      one: '{count} позиция',
      few: '{count} позиции',
      many: '{count} позиций',
      other: '{count} позиции',
    },
  },
};

export default words;
