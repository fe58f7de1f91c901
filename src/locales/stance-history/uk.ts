import type {StanceHistoryWords} from './words.js';

const words: StanceHistoryWords = {
  history: {
    earlier: 'Раніше',
    dotted: 'Пунктир: достеменно не відомо, відколи',
    order: 'Згори донизу: {positions}',
    positions: {
      one: '{count} позиція',
      few: '{count} позиції',
      many: '{count} позицій',
      other: '{count} позиції',
    },
  },
};

export default words;
