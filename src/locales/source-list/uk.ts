import type {SourceListWords} from './words.js';

const words: SourceListWords = {
  sourceList: {
    label: 'Джерела',
    kinds: {
      original: 'Оригінальний матеріал',
      wire: 'Інформаційне агентство',
      primary: 'Першоджерело',
      broadcast: 'Радіо або телебачення',
      social: 'Соціальні мережі',
      republished: 'Передрук',
    },
    repeats: 'повторює: {sources}',
    used: 'Використано в цій статті: {count}',
    uses: {
      'quote-card': 'цитата',
      'stance-badge': 'позиція',
      'summit-timeline': 'хронологія',
      'stance-matrix': 'порівняння позицій',
      'stance-history': 'позиції в часі',
      'actor-card': 'профіль',
      'actor-name': 'профіль',
      other: 'запис',
    },
    empty: 'Джерел немає.',
  },
};

export default words;
