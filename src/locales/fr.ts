import {calendarOf, lengthsOf} from './calendar.js';
import type {Words} from './words.js';

// Here and in the folders, values are inserted without an article: le, la and l’ would depend on the value. Colons follow
// a narrow no-break space.
const words: Words = {
  lang: 'fr',
  dates: {
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
    calendar: calendarOf('fr'),
    asOf: 'Situation au {date}',
    undated: 'date inconnue',
    lengths: lengthsOf('fr'),
  },
  amounts: {
    about: 'environ {amount}',
    'at-least': 'au moins {amount}',
    over: 'plus de {amount}',
    'up-to': 'jusqu’à {amount}',
  },
  punctuation: {
    comma: ', ',
    semicolon: '\u202f; ',
    labelled: '{label}\u202f: {text}',
  },
  lists: {
    empty: 'Il n’y a rien à afficher.',
  },
  failures: {
    unavailable: 'Cette partie de l’article ne peut pas être affichée pour le moment.',
    problems: {
      one: '{count} problème dans ce sujet',
      many: '{count} problèmes dans ce sujet',
      other: '{count} problèmes dans ce sujet',
    },
  },
  sources: {
    source: 'Source\u202f: {source}',
    accordingTo: '{source}, selon {actor}',
    via: 'via {channel}',
    wires: 'avec {source}',
    firstAppeared: 'première parution\u202f: {source}',
    archived: 'copie archivée',
  },
  corrections: {
    corrected: 'Correction ({date})\u202f: {text}',
  },
  verification: {
    primary: 'Source primaire',
    reported: 'D’après la presse',
    differs: 'Versions divergentes',
    disputed: 'Propos contestés',
  },
  actors: {
    roleOf: '{title}, {of}',
    as: {
      member: 'membre',
      observer: 'avec statut d’observateur',
      invited: 'sur invitation',
      host: 'hôte',
    },
  },
  positions: {
    tones: {
      supports: 'pour',
      opposes: 'contre',
      conditional: 'sous condition',
      mixed: 'position partagée',
      undecided: 'indécis',
      silent: 'sans réponse',
    },
    none: 'Aucune position dans ces sources',
    condition: 'Condition\u202f: {text}',
    basis: {
      stated: 'Position exprimée publiquement',
      reported: 'Rapporté par {source}',
      inferred: 'Déduit par {source}',
    },
    voicedBy: 'porte-parole\u202f: {actor}',
    printed: 'Ce que publient les sources',
    evidence: 'Éléments à l’appui',
    others: 'À d’autres dates',
    open: '{position}\u202f: {question} — {actor}, voir les éléments',
  },
  media: {
    photo: 'Photo',
    video: 'Vidéo',
  },
  controls: {
    close: 'Fermer',
    more: 'Suite ({count})',
  },
};

export default words;
