import type {Words} from './words.js';

// What is put in stays uninflected: none of the patterns asks for a case that would show.
const words: Words = {
  lang: 'de',
  date: {
    about: 'etwa {date}',
    uncertain: '{date} (ungesichert)',
    range: '{start} bis {end}',
    openStart: 'bis {date}',
    openEnd: 'ab {date}',
    unknownStart: 'bis {date}, Beginn unbekannt',
    unknownEnd: 'ab {date}, Ende unbekannt',
    seasons: ['Frühjahr {year}', 'Sommer {year}', 'Herbst {year}', 'Winter {year}'],
    decade: '{year}er-Jahre',
    century: '{year}–{last}',
  },
  comma: ', ',
  semicolon: '; ',
  unavailable: 'Dieser Teil des Artikels kann derzeit nicht angezeigt werden.',
  printedBy: 'Wortlaut bei',
  source: 'Quelle: {source}',
  accordingTo: '{source} (Angabe: {actor})',
  via: 'über {channel}',
  withWires: 'mit Material von {source}',
  firstAppeared: 'Erstveröffentlichung: {source}',
  archived: 'Archivkopie',
  differsFrom: 'Unterstrichene Wörter weichen vom Wortlaut bei {source} ab.',
  quotedInPart: 'In Teilen zitiert.',
  creditedTo: 'Zugeschrieben: {actor}.',
  notQuoted: 'In den Worten des Mediums wiedergegeben, nicht zitiert.',
  translatedFrom: 'Übersetzung, Originalsprache: {language}.',
  original: 'Im Original ({language})',
  background: 'Hintergrund',
  addressedTo: 'an: {actor}',
  verification: {
    primary: 'Aus erster Hand',
    reported: 'Laut Medienberichten',
    differs: 'Darstellungen weichen ab',
    disputed: 'Bestritten',
  },
  corrected: 'Korrektur ({date}): {text}',
  roleOf: '{title}, {of}',
  share: {
    link: 'Link kopieren',
    words: 'Zitat kopieren',
    send: 'Teilen',
    linkCopied: 'Link kopiert',
    wordsCopied: 'Zitat kopiert',
    failed: 'Kopieren hat nicht funktioniert',
  },
  problems: {
    one: '{count} Problem in diesem Beitrag',
    other: '{count} Probleme in diesem Beitrag',
  },
};

export default words;
