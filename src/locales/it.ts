import {calendarOf, lengthsOf} from './calendar.js';
import type {Words} from './words.js';

// Here and in the folders, values are inserted without an article, so beginnings, ends and addressees read like the labels
// of fields.
const words: Words = {
  lang: 'it',
  dates: {
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
    calendar: calendarOf('it'),
    asOf: 'Situazione alla data: {date}',
    undated: 'data non nota',
    lengths: lengthsOf('it'),
  },
  amounts: {
    about: 'circa {amount}',
    'at-least': 'almeno {amount}',
    over: 'oltre {amount}',
    'up-to': 'fino a {amount}',
  },
  punctuation: {
    comma: ', ',
    semicolon: '; ',
    labelled: '{label}: {text}',
  },
  lists: {
    empty: 'Non c’è nulla da mostrare.',
  },
  failures: {
    unavailable: 'Questa parte dell’articolo non è al momento disponibile.',
    problems: {
      one: '{count} problema in questa storia',
      many: '{count} problemi in questa storia',
      other: '{count} problemi in questa storia',
    },
  },
  sources: {
    source: 'Fonte: {source}',
    accordingTo: '{source}, secondo {actor}',
    via: 'tramite {channel}',
    wires: 'con informazioni di {source}',
    firstAppeared: 'prima pubblicazione: {source}',
    archived: 'copia d’archivio',
  },
  corrections: {
    corrected: 'Correzione ({date}): {text}',
  },
  verification: {
    primary: 'Da fonte primaria',
    reported: 'Secondo quanto riportato',
    differs: 'Versioni discordanti',
    disputed: 'Versione contestata',
  },
  actors: {
    roleOf: '{title}, {of}',
    as: {
      member: 'membro',
      observer: 'con ruolo di osservatore',
      invited: 'su invito',
      host: 'ospitante',
    },
  },
  positions: {
    tones: {
      supports: 'a favore',
      opposes: 'contro',
      conditional: 'a condizioni',
      mixed: 'posizione mista',
      undecided: 'non deciso',
      silent: 'senza risposta',
    },
    none: 'Nessuna posizione in queste fonti',
    condition: 'Condizione: {text}',
    basis: {
      stated: 'Dichiarato pubblicamente',
      reported: 'Riferito da {source}',
      inferred: 'Dedotto da {source}',
    },
    voicedBy: 'per voce di {actor}',
    printed: 'Che cosa pubblicano le fonti',
    evidence: 'Prove',
    others: 'In altre date',
    open: '{position}: {question} — {actor}, mostra le prove',
  },
  media: {
    photo: 'Fotografia',
    video: 'Video',
  },
  controls: {
    close: 'Chiudi',
    more: 'Altro ({count})',
  },
};

export default words;
