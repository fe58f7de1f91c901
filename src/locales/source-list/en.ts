import type {SourceListWords} from './words.js';

const words: SourceListWords = {
  sourceList: {
    label: 'Sources',
    kinds: {
      original: 'Original report',
      wire: 'News agency',
      primary: 'Primary source',
      broadcast: 'Broadcast',
      social: 'Social media',
      republished: 'Republished copy',
    },
    repeats: 'repeats: {sources}',
    used: 'Used in this article: {count}',
    uses: {
      'quote-card': 'quotation',
      'stance-badge': 'position',
      'summit-timeline': 'timeline',
      'stance-matrix': 'positions compared',
      'stance-history': 'positions over time',
      'actor-card': 'profile',
      'actor-name': 'profile',
      other: 'entry',
    },
    empty: 'There are no sources to show.',
  },
};

export default words;
