import type {QuoteCardWords} from './words.js';

const words: QuoteCardWords = {
  quotations: {
    printedBy: 'Wersja według źródła',
    differsFrom: 'Podkreślone słowa różnią się od tych, które podaje {source}.',
    inPart: 'Cytat częściowy.',
    notQuoted: 'Relacja słowami redakcji, nie cytat.',
    creditedTo: 'Autorstwo według źródła: {actor}.',
    translatedFrom: 'Tłumaczenie, język oryginału: {language}.',
    original: 'Oryginał ({language})',
    addressedTo: 'do: {actor}',
    background: 'Kontekst',
  },
  share: {
    link: 'Kopiuj link',
    words: 'Kopiuj cytat',
    send: 'Udostępnij',
    linkCopied: 'Skopiowano link',
    wordsCopied: 'Skopiowano cytat',
    failed: 'Nie udało się skopiować',
  },
};

export default words;
