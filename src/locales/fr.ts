import type {Words} from './words.js';

// What is put in has no article before it: le, la and l’ would depend on it. Narrow no-break spaces before colons.
const words: Words = {
  lang: 'fr',
  date: {
    about: '{date} environ',
    uncertain: '{date} (date incertaine)',
    range: '{start} – {end}',
    openStart: 'fin\u202f: {date}',
    openEnd: 'début\u202f: {date}',
    unknownStart: 'fin\u202f: {date}, début inconnu',
    unknownEnd: 'début\u202f: {date}, fin inconnue',
    seasons: ['printemps {year}', 'été {year}', 'automne {year}', 'hiver {year}'],
    decade: 'années {year}',
    century: '{year}–{last}',
  },
  comma: ', ',
  semicolon: '\u202f; ',
  unavailable: 'Cette partie de l’article ne peut pas être affichée pour le moment.',
  printedBy: 'Version publiée par',
  source: 'Source\u202f: {source}',
  accordingTo: '{source}, selon {actor}',
  via: 'via {channel}',
  withWires: 'avec {source}',
  firstAppeared: 'première parution\u202f: {source}',
  archived: 'copie archivée',
  differsFrom: 'Les mots soulignés diffèrent de ceux publiés par {source}.',
  quotedInPart: 'Citation partielle.',
  creditedTo: 'Attribution\u202f: {actor}.',
  notQuoted: 'Propos rapportés par le média, sans citation directe.',
  translatedFrom: 'Traduction, langue d’origine\u202f: {language}.',
  original: 'Version originale ({language})',
  background: 'Contexte',
  addressedTo: 'à\u202f: {actor}',
  verification: {
    primary: 'Source primaire',
    reported: 'D’après la presse',
    differs: 'Versions divergentes',
    disputed: 'Propos contestés',
  },
  corrected: 'Correction ({date})\u202f: {text}',
  roleOf: '{title}, {of}',
  share: {
    link: 'Copier le lien',
    words: 'Copier la citation',
    send: 'Partager',
    linkCopied: 'Lien copié',
    wordsCopied: 'Citation copiée',
    failed: 'La copie a échoué',
  },
  problems: {
    one: '{count} problème dans ce sujet',
    many: '{count} problèmes dans ce sujet',
    other: '{count} problèmes dans ce sujet',
  },
};

export default words;
