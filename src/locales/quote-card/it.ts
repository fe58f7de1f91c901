import type {QuoteCardWords} from './words.js';

const words: QuoteCardWords = {
  quotations: {
    printedBy: 'Nella versione di',
    differsFrom: 'Le parole sottolineate differiscono da quelle pubblicate da {source}.',
    inPart: 'Citazione parziale.',
    notQuoted: 'Riferito con le parole della testata, senza citazione diretta.',
    creditedTo: 'Attribuzione: {actor}.',
    translatedFrom: 'Traduzione, lingua originale: {language}.',
    original: 'Testo originale ({language})',
    addressedTo: 'a: {actor}',
    background: 'Contesto',
  },
  share: {
    link: 'Copia link',
    words: 'Copia citazione',
    send: 'Condividi',
    linkCopied: 'Link copiato',
    wordsCopied: 'Citazione copiata',
    failed: 'Copia non riuscita',
  },
};

export default words;
