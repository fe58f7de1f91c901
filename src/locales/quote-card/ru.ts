import type {QuoteCardWords} from './words.js';

const words: QuoteCardWords = {
  quotations: {
    printedBy: 'Версия издания',
    differsFrom: 'Подчёркнутые слова отличаются от тех, которые приводит {source}.',
    inPart: 'Цитата приведена частично.',
    notQuoted: 'Пересказ словами издания, не цитата.',
    creditedTo: 'Авторство по версии издания: {actor}.',
    translatedFrom: 'Перевод, язык оригинала: {language}.',
    original: 'Оригинал ({language})',
    addressedTo: 'кому: {actor}',
    background: 'Контекст',
  },
  share: {
    link: 'Скопировать ссылку',
    words: 'Скопировать цитату',
    send: 'Поделиться',
    linkCopied: 'Ссылка скопирована',
    wordsCopied: 'Цитата скопирована',
    failed: 'Не удалось скопировать',
  },
};

export default words;
