import {calendarOf, lengthsOf} from './calendar.js';
import type {Words} from './words.js';

// Here and in the folders, values are inserted in the nominative, so patterns place them after a colon, an adverb or in a
// relative clause, and not after a preposition.
const words: Words = {
  lang: 'pl',
  dates: {
    about: 'w przybliżeniu {date}',
    uncertain: '{date} (data niepewna)',
    range: '{start} – {end}',
    openStart: 'koniec: {date}',
    openEnd: 'początek: {date}',
    unknownStart: 'koniec: {date}, początek nieznany',
    unknownEnd: 'początek: {date}, koniec nieznany',
    seasons: ['wiosna {year}', 'lato {year}', 'jesień {year}', 'zima {year}'],
    decade: 'lata {year}–{last}',
    century: '{year}–{last}',
    calendar: calendarOf('pl'),
    asOf: 'Stan na: {date}',
    undated: 'data nieznana',
    lengths: lengthsOf('pl'),
  },
  amounts: {
    about: 'około {amount}',
    'at-least': 'co najmniej {amount}',
    over: 'ponad {amount}',
    'up-to': 'maksymalnie {amount}',
  },
  punctuation: {
    comma: ', ',
    semicolon: '; ',
    labelled: '{label}: {text}',
  },
  lists: {
    empty: 'Nie ma nic do pokazania.',
  },
  failures: {
    unavailable: 'Tej części artykułu nie można teraz wyświetlić.',
    problems: {
      one: '{count} problem w tym materiale',
      few: '{count} problemy w tym materiale',
      many: '{count} problemów w tym materiale',
      other: '{count} problemu w tym materiale',
    },
  },
  sources: {
    source: 'Źródło: {source}',
    accordingTo: '{source} (za: {actor})',
    via: 'kanał: {channel}',
    wires: 'materiały: {source}',
    firstAppeared: 'pierwsza publikacja: {source}',
    archived: 'kopia archiwalna',
  },
  corrections: {
    corrected: 'Sprostowanie ({date}): {text}',
  },
  verification: {
    primary: 'Ze źródła pierwotnego',
    reported: 'Według doniesień',
    differs: 'Rozbieżne relacje',
    disputed: 'Kwestionowane',
  },
  actors: {
    roleOf: '{title}, {of}',
    as: {
      member: 'członek',
      observer: 'obserwator',
      invited: 'na zaproszenie',
      host: 'gospodarz',
    },
  },
  positions: {
    tones: {
      supports: 'za',
      opposes: 'przeciw',
      conditional: 'pod warunkiem',
      mixed: 'stanowisko mieszane',
      undecided: 'bez decyzji',
      silent: 'brak odpowiedzi',
    },
    none: 'Brak stanowiska w tych źródłach',
    condition: 'Warunek: {text}',
    basis: {
      stated: 'Wypowiedziane publicznie',
      reported: 'Relacja: {source}',
      inferred: 'Wniosek redakcji: {source}',
    },
    voicedBy: 'głos zabiera: {actor}',
    printed: 'Co podają źródła',
    evidence: 'Dowody',
    others: 'W innych terminach',
    open: '{position}: {question} — {actor}, pokaż dowody',
  },
  media: {
    photo: 'Fotografia',
    video: 'Wideo',
  },
  controls: {
    close: 'Zamknij',
    more: 'Więcej ({count})',
  },
};

export default words;
