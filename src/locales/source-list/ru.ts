import type {SourceListWords} from './words.js';

const words: SourceListWords = {
  sourceList: {
    label: 'Источники',
    kinds: {
      original: 'Оригинальный материал',
      wire: 'Информационное агентство',
      primary: 'Первоисточник',
      broadcast: 'Радио или телевидение',
      social: 'Социальные сети',
      republished: 'Перепечатка',
    },
    repeats: 'повторяет: {sources}',
    used: 'Использовано в этой статье: {count}',
    uses: {
      'quote-card': 'цитата',
      'stance-badge': 'позиция',
      'summit-timeline': 'хронология',
      'stance-matrix': 'сравнение позиций',
      'stance-history': 'позиции во времени',
      'actor-card': 'профиль',
      'actor-name': 'профиль',
      other: 'запись',
    },
    empty: 'Источников нет.',
  },
};

export default words;
