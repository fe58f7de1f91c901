import type {StanceHistoryWords} from './words.js';

const words: StanceHistoryWords = {
  history: {
    earlier: '更早',
    dotted: '点线：起始时间不确定',
    order: '由上至下：{positions}',
    positions: {
      other: '{count}次表态',
    },
  },
};

export default words;
