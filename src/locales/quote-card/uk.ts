import type {QuoteCardWords} from './words.js';

const words: QuoteCardWords = {
  quotations: {
    printedBy: 'Версія видання',
    differsFrom: 'Підкреслені слова відрізняються від тих, які наводить {source}.',
    inPart: 'Цитату наведено частково.',
    notQuoted: 'Переказ словами видання, не цитата.',
    creditedTo: 'Авторство за версією видання: {actor}.',
    translatedFrom: 'Переклад, мова оригіналу: {language}.',
    original: 'Оригінал ({language})',
    addressedTo: 'кому: {actor}',
    background: 'Контекст',
  },
  share: {
    link: 'Копіювати посилання',
    words: 'Копіювати цитату',
    send: 'Поділитися',
    linkCopied: 'Посилання скопійовано',
    wordsCopied: 'Цитату скопійовано',
    failed: 'Не вдалося скопіювати',
  },
};

export default words;
