import type {QuoteCardWords} from './words.js';

const words: QuoteCardWords = {
  quotations: {
    printedBy: 'Wortlaut bei',
    differsFrom: 'Unterstrichene Wörter weichen vom Wortlaut bei {source} ab.',
    inPart: 'In Teilen zitiert.',
    notQuoted: 'In den Worten des Mediums wiedergegeben, nicht zitiert.',
    creditedTo: 'Zugeschrieben: {actor}.',
    translatedFrom: 'Übersetzung, Originalsprache: {language}.',
    original: 'Im Original ({language})',
    addressedTo: 'an: {actor}',
    background: 'Hintergrund',
  },
  share: {
    link: 'Link kopieren',
    words: 'Zitat kopieren',
    send: 'Teilen',
    linkCopied: 'Link kopiert',
    wordsCopied: 'Zitat kopiert',
    failed: 'Kopieren hat nicht funktioniert',
  },
};

export default words;
