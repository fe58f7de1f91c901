import {calendarOf, lengthsOf} from './calendar.js';
import type {Words} from './words.js';

// Here and in the folders, values are inserted in the nominative, so patterns place them after a colon, an adverb or in a
// relative clause, and not after a preposition.
const words: Words = {
  lang: 'ru',
  dates: {
    about: 'приблизительно {date}',
    uncertain: '{date} (предположительно)',
    range: '{start} – {end}',
    openStart: 'окончание: {date}',
    openEnd: 'начало: {date}',
    unknownStart: 'окончание: {date}, начало неизвестно',
    unknownEnd: 'начало: {date}, окончание неизвестно',
    seasons: ['весна {year} г.', 'лето {year} г.', 'осень {year} г.', 'зима {year} г.'],
    decade: '{year}-е годы',
    century: '{year}–{last}',
    calendar: calendarOf('ru'),
    asOf: 'По состоянию на дату: {date}',
    undated: 'дата неизвестна',
    lengths: lengthsOf('ru'),
  },
  amounts: {
    about: 'приблизительно {amount}',
    'at-least': 'как минимум {amount}',
    over: 'свыше {amount}',
    'up-to': 'максимум {amount}',
  },
  punctuation: {
    comma: ', ',
    semicolon: '; ',
    labelled: '{label}: {text}',
  },
  lists: {
    empty: 'Показывать пока нечего.',
  },
  failures: {
    unavailable: 'Эту часть материала сейчас невозможно показать.',
    problems: {
      one: '{count} проблема в этом материале',
      few: '{count} проблемы в этом материале',
      many: '{count} проблем в этом материале',
      other: '{count} проблемы в этом материале',
    },
  },
  sources: {
    source: 'Источник: {source}',
    accordingTo: '{source} (со ссылкой на: {actor})',
    via: 'канал: {channel}',
    wires: 'использованы материалы: {source}',
    firstAppeared: 'первая публикация: {source}',
    archived: 'архивная копия',
  },
  corrections: {
    corrected: 'Исправление ({date}): {text}',
  },
  verification: {
    primary: 'Из первоисточника',
    reported: 'По сообщениям СМИ',
    differs: 'Версии расходятся',
    disputed: 'Оспаривается',
  },
  actors: {
    roleOf: '{title}, {of}',
    as: {
      member: 'член',
      observer: 'наблюдатель',
      invited: 'по приглашению',
      host: 'принимающая сторона',
    },
  },
  positions: {
    tones: {
      supports: 'за',
      opposes: 'против',
      conditional: 'при условии',
      mixed: 'неоднозначно',
      undecided: 'не определено',
      silent: 'без ответа',
    },
    none: 'В этих источниках позиция не указана',
    condition: 'Условие: {text}',
    basis: {
      stated: 'Заявлено публично',
      reported: 'Сообщает: {source}',
      inferred: 'Вывод издания: {source}',
    },
    voicedBy: 'от имени стороны: {actor}',
    printed: 'Что пишут источники',
    evidence: 'Подтверждения',
    others: 'В другое время',
    open: '{position}: {question} — {actor}, показать подтверждения',
  },
  media: {
    photo: 'Фотография',
    video: 'Видео',
  },
  controls: {
    close: 'Закрыть',
    more: 'Ещё ({count})',
  },
};

export default words;
