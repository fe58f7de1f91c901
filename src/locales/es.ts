import type {Words} from './words.js';

// What is put in has no article before it, so beginnings, ends and addressees are named like fields.
const words: Words = {
  lang: 'es',
  date: {
    about: 'aproximadamente {date}',
    uncertain: '{date} (fecha sin confirmar)',
    range: '{start} – {end}',
    openStart: 'fin: {date}',
    openEnd: 'inicio: {date}',
    unknownStart: 'fin: {date}, inicio desconocido',
    unknownEnd: 'inicio: {date}, fin desconocido',
    seasons: ['primavera de {year}', 'verano de {year}', 'otoño de {year}', 'invierno de {year}'],
    decade: 'década de {year}',
    century: '{year}–{last}',
  },
  comma: ', ',
  semicolon: '; ',
  unavailable: 'Esta parte del artículo no se puede mostrar en este momento.',
  printedBy: 'Versión publicada por',
  source: 'Fuente: {source}',
  accordingTo: '{source}, según {actor}',
  via: 'vía {channel}',
  withWires: 'con información de {source}',
  firstAppeared: 'publicado originalmente en {source}',
  archived: 'copia archivada',
  differsFrom: 'Las palabras subrayadas difieren de las publicadas por {source}.',
  quotedInPart: 'Cita parcial.',
  creditedTo: 'Atribución: {actor}.',
  notQuoted: 'Contado con las palabras del medio, sin cita textual.',
  translatedFrom: 'Traducción, idioma original: {language}.',
  original: 'Texto original ({language})',
  background: 'Contexto',
  addressedTo: 'para: {actor}',
  verification: {
    primary: 'De fuente primaria',
    reported: 'Según lo publicado',
    differs: 'Las versiones difieren',
    disputed: 'En disputa',
  },
  corrected: 'Corrección ({date}): {text}',
  roleOf: '{title}, {of}',
  share: {
    link: 'Copiar enlace',
    words: 'Copiar cita',
    send: 'Compartir',
    linkCopied: 'Enlace copiado',
    wordsCopied: 'Cita copiada',
    failed: 'No se pudo copiar',
  },
  problems: {
    one: '{count} problema en esta historia',
    many: '{count} problemas en esta historia',
    other: '{count} problemas en esta historia',
  },
};

export default words;
