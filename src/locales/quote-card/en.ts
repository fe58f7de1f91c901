import type {QuoteCardWords} from './words.js';

const words: QuoteCardWords = {
  quotations: {
    printedBy: 'As printed by',
    differsFrom: 'Underlined words differ from those printed by {source}.',
    inPart: 'Quoted in part.',
    notQuoted: 'Reported in the outlet’s words, not quoted.',
    creditedTo: 'Credited to {actor}.',
    translatedFrom: 'Translated from {language}.',
    original: 'Original ({language})',
    addressedTo: 'to {actor}',
    background: 'Background',
  },
  share: {
    link: 'Copy link',
    words: 'Copy quotation',
    send: 'Share',
    linkCopied: 'Link copied',
    wordsCopied: 'Quotation copied',
    failed: 'Copying did not work',
  },
};

export default words;
