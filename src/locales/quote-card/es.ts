import type {QuoteCardWords} from './words.js';

const words: QuoteCardWords = {
  quotations: {
    printedBy: 'Versión publicada por',
    differsFrom: 'Las palabras subrayadas difieren de las publicadas por {source}.',
    inPart: 'Cita parcial.',
    notQuoted: 'Contado con las palabras del medio, sin cita textual.',
    creditedTo: 'Atribución: {actor}.',
    translatedFrom: 'Traducción, idioma original: {language}.',
    original: 'Texto original ({language})',
    addressedTo: 'para: {actor}',
    background: 'Contexto',
  },
  share: {
    link: 'Copiar enlace',
    words: 'Copiar cita',
    send: 'Compartir',
    linkCopied: 'Enlace copiado',
    wordsCopied: 'Cita copiada',
    failed: 'No se pudo copiar',
  },
};

export default words;
