import {calendarOf, lengthsOf} from './calendar.js';
import type {Words} from './words.js';

// Here and in the folders, values are inserted in the nominative, so patterns place them after a colon, an adverb or in a
// relative clause, and not after a preposition.
const words: Words = {
  lang: 'uk',
  dates: {
    about: 'приблизно {date}',
    uncertain: '{date} (імовірно)',
    range: '{start} – {end}',
    openStart: 'кінець: {date}',
    openEnd: 'початок: {date}',
    unknownStart: 'кінець: {date}, початок невідомий',
    unknownEnd: 'початок: {date}, кінець невідомий',
    seasons: ['весна {year} р.', 'літо {year} р.', 'осінь {year} р.', 'зима {year} р.'],
    decade: '{year}–{last} роки',
    century: '{year}–{last}',
    calendar: calendarOf('uk'),
    asOf: 'Станом на дату: {date}',
    undated: 'дата невідома',
    lengths: lengthsOf('uk'),
  },
  amounts: {
    about: 'приблизно {amount}',
    'at-least': 'щонайменше {amount}',
    over: 'понад {amount}',
    'up-to': 'максимум {amount}',
  },
  punctuation: {
    comma: ', ',
    semicolon: '; ',
    labelled: '{label}: {text}',
  },
  lists: {
    empty: 'Показувати поки нічого.',
  },
  failures: {
    unavailable: 'Цю частину матеріалу зараз неможливо показати.',
    problems: {
      one: '{count} проблема в цьому матеріалі',
      few: '{count} проблеми в цьому матеріалі',
      many: '{count} проблем у цьому матеріалі',
      other: '{count} проблеми в цьому матеріалі',
    },
  },
  sources: {
    source: 'Джерело: {source}',
    accordingTo: '{source} (з посиланням на: {actor})',
    via: 'канал: {channel}',
    wires: 'використано матеріали: {source}',
    firstAppeared: 'перша публікація: {source}',
    archived: 'архівна копія',
  },
  corrections: {
    corrected: 'Виправлення ({date}): {text}',
  },
  verification: {
    primary: 'З першоджерела',
    reported: 'За повідомленнями ЗМІ',
    differs: 'Версії розходяться',
    disputed: 'Оспорюється',
  },
  actors: {
    roleOf: '{title}, {of}',
    as: {
      member: 'член',
      observer: 'спостерігач',
      invited: 'на запрошення',
      host: 'приймаюча сторона',
    },
  },
  positions: {
    tones: {
      supports: 'за',
      opposes: 'проти',
      conditional: 'за певної умови',
      mixed: 'неоднозначно',
      undecided: 'не визначено',
      silent: 'без відповіді',
    },
    none: 'У цих джерелах позицію не вказано',
    condition: 'Умова: {text}',
    basis: {
      stated: 'Заявлено публічно',
      reported: 'Повідомляє: {source}',
      inferred: 'Висновок видання: {source}',
    },
    voicedBy: 'від імені сторони: {actor}',
    printed: 'Що пишуть джерела',
    evidence: 'Підтвердження',
    others: 'В інший час',
    open: '{position}: {question} — {actor}, показати підтвердження',
  },
  media: {
    photo: 'Фотографія',
    video: 'Відео',
  },
  controls: {
    close: 'Закрити',
    more: 'Ще ({count})',
  },
};

export default words;
