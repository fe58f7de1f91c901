import type {SourceListWords} from './words.js';

const words: SourceListWords = {
  sourceList: {
    label: '来源',
    kinds: {
      original: '原创报道',
      wire: '通讯社',
      primary: '第一手来源',
      broadcast: '广播电视',
      social: '社交媒体',
      republished: '转载',
    },
    repeats: '转述：{sources}',
    used: '本文引用次数：{count}',
    uses: {
      'quote-card': '引文',
      'stance-badge': '立场',
      'summit-timeline': '时间线',
      'stance-matrix': '立场对比',
      'stance-history': '立场变化',
      'actor-card': '简介',
      'actor-name': '简介',
      other: '条目',
    },
    empty: '没有可显示的来源。',
  },
};

export default words;
