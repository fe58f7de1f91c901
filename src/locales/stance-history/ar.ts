import type {StanceHistoryWords} from './words.js';

const words: StanceHistoryWords = {
  history: {
    earlier: 'قبل ذلك',
    dotted: 'الخط المنقّط: تاريخ البداية غير مؤكد',
    order: 'من الأعلى إلى الأسفل: {positions}',
    positions: {
      zero: 'لا مواقف',
      one: 'موقف واحد',
      two: 'موقفان',
      few: '{count} مواقف',
      many: '{count} موقفًا',
      other: '{count} موقف',
    },
  },
};

export default words;
