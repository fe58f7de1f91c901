import {calendarOf, lengthsOf} from './calendar.js';
import type {Words} from './words.js';

// Here and in the folders, values are inserted without an article, so beginnings, ends and addressees read like the labels
// of fields.
const words: Words = {
  lang: 'es',
  dates: {
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
    calendar: calendarOf('es'),
    asOf: 'Situación en esta fecha: {date}',
    undated: 'fecha desconocida',
    lengths: lengthsOf('es'),
  },
  amounts: {
    about: 'aproximadamente {amount}',
    'at-least': 'al menos {amount}',
    over: 'más de {amount}',
    'up-to': 'hasta {amount}',
  },
  punctuation: {
    comma: ', ',
    semicolon: '; ',
    labelled: '{label}: {text}',
  },
  lists: {
    empty: 'No hay nada que mostrar.',
  },
  failures: {
    unavailable: 'Esta parte del artículo no se puede mostrar en este momento.',
    problems: {
      one: '{count} problema en esta historia',
      many: '{count} problemas en esta historia',
      other: '{count} problemas en esta historia',
    },
  },
  sources: {
    source: 'Fuente: {source}',
    accordingTo: '{source}, según {actor}',
    via: 'vía {channel}',
    wires: 'con información de {source}',
    firstAppeared: 'publicado originalmente en {source}',
    archived: 'copia archivada',
  },
  corrections: {
    corrected: 'Corrección ({date}): {text}',
  },
  verification: {
    primary: 'De fuente primaria',
    reported: 'Según lo publicado',
    differs: 'Las versiones difieren',
    disputed: 'En disputa',
  },
  actors: {
    roleOf: '{title}, {of}',
    as: {
      member: 'miembro',
      observer: 'con estatus de observador',
      invited: 'por invitación',
      host: 'anfitrión',
    },
  },
  positions: {
    tones: {
      supports: 'a favor',
      opposes: 'en contra',
      conditional: 'con condiciones',
      mixed: 'postura mixta',
      undecided: 'sin decidir',
      silent: 'sin respuesta',
    },
    none: 'Ninguna postura en estas fuentes',
    condition: 'Condición: {text}',
    basis: {
      stated: 'Expresado públicamente',
      reported: 'Según informa {source}',
      inferred: 'Deducido por {source}',
    },
    voicedBy: 'en voz de {actor}',
    printed: 'Lo que publican las fuentes',
    evidence: 'Pruebas',
    others: 'En otras fechas',
    open: '{position}: {question} — {actor}, ver las pruebas',
  },
  media: {
    photo: 'Fotografía',
    video: 'Vídeo',
  },
  controls: {
    close: 'Cerrar',
    more: 'Más ({count})',
  },
};

export default words;
