import type {Words} from './words.js';

const words: Words = {
  lang: 'en',
  date: {
    about: 'about {date}',
    uncertain: '{date} (uncertain)',
    range: '{start} to {end}',
    openStart: 'until {date}',
    openEnd: 'from {date}',
    unknownStart: 'until {date}, start not known',
    unknownEnd: 'from {date}, end not known',
    seasons: ['spring {year}', 'summer {year}', 'autumn {year}', 'winter {year}'],
    decade: '{year}s',
    century: '{year}–{last}',
  },
  unavailable: 'This part of the story cannot be shown at the moment.',
  printedBy: 'As printed by',
  source: 'Source: {source}',
  accordingTo: '{source}, according to {actor}',
  via: 'via {channel}',
  withWires: 'with {source}',
  firstAppeared: 'first appeared in {source}',
  archived: 'archived copy',
  differsFrom: 'Underlined words differ from those printed by {source}.',
  quotedInPart: 'Quoted in part.',
  creditedTo: 'Credited to {actor}.',
  notQuoted: 'Reported in the outlet’s words, not quoted.',
  translatedFrom: 'Translated from {language}.',
  original: 'Original ({language})',
  background: 'Background',
  addressedTo: 'to {actor}',
  verification: {
    primary: 'From a primary source',
    reported: 'As reported',
    differs: 'Accounts differ',
    disputed: 'Disputed',
  },
  corrected: 'Corrected on {date}: {text}',
  roleOf: '{title}, {of}',
};

export default words;
