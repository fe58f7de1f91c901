import type {StanceHistoryWords} from './words.js';

// Simplified; readers of zh-Hant and zh-TW get these words, too, and not English. Full-width punctuation brings its own space.
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
