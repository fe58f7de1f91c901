import type {Words} from './words.js';

// What is put in has no article before it, so beginnings, ends and addressees are named like fields.
const words: Words = {
  lang: 'it',
  date: {
    about: '{date} circa',
    uncertain: '{date} (data incerta)',
    range: '{start} – {end}',
    openStart: 'fine: {date}',
    openEnd: 'inizio: {date}',
    unknownStart: 'fine: {date}, inizio sconosciuto',
    unknownEnd: 'inizio: {date}, fine sconosciuta',
    seasons: ['primavera {year}', 'estate {year}', 'autunno {year}', 'inverno {year}'],
    decade: 'decennio {year}–{last}',
    century: '{year}–{last}',
  },
  comma: ', ',
  semicolon: '; ',
  unavailable: 'Questa parte dell’articolo non è al momento disponibile.',
  printedBy: 'Nella versione di',
  source: 'Fonte: {source}',
  accordingTo: '{source}, secondo {actor}',
  via: 'tramite {channel}',
  withWires: 'con informazioni di {source}',
  firstAppeared: 'prima pubblicazione: {source}',
  archived: 'copia d’archivio',
  differsFrom: 'Le parole sottolineate differiscono da quelle pubblicate da {source}.',
  quotedInPart: 'Citazione parziale.',
  creditedTo: 'Attribuzione: {actor}.',
  notQuoted: 'Riferito con le parole della testata, senza citazione diretta.',
  translatedFrom: 'Traduzione, lingua originale: {language}.',
  original: 'Testo originale ({language})',
  background: 'Contesto',
  addressedTo: 'a: {actor}',
  verification: {
    primary: 'Da fonte primaria',
    reported: 'Secondo quanto riportato',
    differs: 'Versioni discordanti',
    disputed: 'Versione contestata',
  },
  corrected: 'Correzione ({date}): {text}',
  roleOf: '{title}, {of}',
  share: {
    link: 'Copia link',
    words: 'Copia citazione',
    send: 'Condividi',
    linkCopied: 'Link copiato',
    wordsCopied: 'Citazione copiata',
    failed: 'Copia non riuscita',
  },
  problems: {
    one: '{count} problema in questa storia',
    many: '{count} problemi in questa storia',
    other: '{count} problemi in questa storia',
  },
};

export default words;
