import {calendarOf, lengthsOf} from './calendar.js';
import type {Words} from './words.js';

// Here and in the folders, values are inserted uninflected, so no pattern may require a case that would show.
const words: Words = {
  lang: 'de',
  dates: {
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
    calendar: calendarOf('de'),
    asOf: 'Stand: {date}',
    undated: 'Datum nicht bekannt',
    lengths: lengthsOf('de'),
  },
  amounts: {
    about: 'etwa {amount}',
    'at-least': 'mindestens {amount}',
    over: 'über {amount}',
    'up-to': 'bis zu {amount}',
  },
  punctuation: {
    comma: ', ',
    semicolon: '; ',
    labelled: '{label}: {text}',
  },
  lists: {
    empty: 'Es gibt nichts anzuzeigen.',
  },
  failures: {
    unavailable: 'Dieser Teil des Artikels kann derzeit nicht angezeigt werden.',
    problems: {
      one: '{count} Problem in diesem Beitrag',
      other: '{count} Probleme in diesem Beitrag',
    },
  },
  sources: {
    source: 'Quelle: {source}',
    accordingTo: '{source} (Angabe: {actor})',
    via: 'über {channel}',
    wires: 'mit Material von {source}',
    firstAppeared: 'Erstveröffentlichung: {source}',
    archived: 'Archivkopie',
  },
  corrections: {
    corrected: 'Korrektur ({date}): {text}',
  },
  verification: {
    primary: 'Aus erster Hand',
    reported: 'Laut Medienberichten',
    differs: 'Darstellungen weichen ab',
    disputed: 'Bestritten',
  },
  actors: {
    roleOf: '{title}, {of}',
    as: {
      member: 'Mitglied',
      observer: 'Beobachter',
      invited: 'eingeladen',
      host: 'Gastgeber',
    },
  },
  positions: {
    tones: {
      supports: 'dafür',
      opposes: 'dagegen',
      conditional: 'unter Bedingungen',
      mixed: 'gemischt',
      undecided: 'unentschieden',
      silent: 'ohne Stellungnahme',
    },
    none: 'In diesen Quellen keine Position',
    condition: 'Bedingung: {text}',
    basis: {
      stated: 'Selbst geäußert',
      reported: 'Berichtet von: {source}',
      inferred: 'Gefolgert von: {source}',
    },
    voicedBy: 'vorgetragen von: {actor}',
    printed: 'Was die Quellen drucken',
    evidence: 'Belege',
    others: 'Zu anderen Zeitpunkten',
    open: '{position}: {question} — {actor}, Belege zeigen',
  },
  media: {
    photo: 'Foto',
    video: 'Video',
  },
  controls: {
    close: 'Schließen',
    more: 'Weitere ({count})',
  },
};

export default words;
