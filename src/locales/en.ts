import {calendarOf, lengthsOf} from './calendar.js';
import type {Words} from './words.js';

const words: Words = {
  lang: 'en',
  dates: {
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
    calendar: calendarOf('en', 'en-GB'),
    asOf: 'As of {date}',
    undated: 'date not known',
    lengths: lengthsOf('en'),
  },
  amounts: {
    about: 'about {amount}',
    'at-least': 'at least {amount}',
    over: 'over {amount}',
    'up-to': 'up to {amount}',
  },
  punctuation: {
    comma: ', ',
    semicolon: '; ',
    labelled: '{label}: {text}',
  },
  lists: {
    empty: 'There is nothing to show.',
  },
  failures: {
    unavailable: 'This part of the story cannot be shown at the moment.',
    problems: {
      one: '{count} problem in this story',
      other: '{count} problems in this story',
    },
  },
  sources: {
    source: 'Source: {source}',
    accordingTo: '{source}, according to {actor}',
    via: 'via {channel}',
    wires: 'with {source}',
    firstAppeared: 'first appeared in {source}',
    archived: 'archived copy',
  },
  corrections: {
    corrected: 'Corrected on {date}: {text}',
  },
  verification: {
    primary: 'From a primary source',
    reported: 'As reported',
    differs: 'Accounts differ',
    disputed: 'Disputed',
  },
  actors: {
    roleOf: '{title}, {of}',
    as: {
      member: 'member',
      observer: 'observer',
      invited: 'invited',
      host: 'host',
    },
  },
  positions: {
    tones: {
      supports: 'supports',
      opposes: 'opposes',
      conditional: 'conditional',
      mixed: 'mixed',
      undecided: 'undecided',
      silent: 'silent',
    },
    none: 'No position in these sources',
    condition: 'Condition: {text}',
    basis: {
      stated: 'Stated',
      reported: 'Reported by {source}',
      inferred: 'Inferred by {source}',
    },
    voicedBy: 'voiced by {actor}',
    printed: 'What the sources print',
    evidence: 'Evidence',
    others: 'At other dates',
    open: '{position}: {question} — {actor}, show evidence',
  },
  media: {
    photo: 'Photograph',
    video: 'Video',
  },
  controls: {
    close: 'Close',
    more: 'More ({count})',
  },
};

export default words;
