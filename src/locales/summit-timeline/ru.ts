import type {SummitTimelineWords} from './words.js';

const words: SummitTimelineWords = {
  events: {
    status: {
      proposed: 'Предложено',
      planned: 'Запланировано',
      happened: 'Состоялось',
      cancelled: 'Отменено',
    },
    key: 'Ключевое событие',
    history: 'Как менялось: {steps}',
    participants: 'Участники: {actors}',
    leadsTo: 'Далее: {events}',
  },
  timeline: {
    label: 'Хронология',
    sideways: 'Хронология, прокручивается вбок',
    undated: 'Дата не указана',
    pause: 'Без событий в этой хронологии: {length}',
    otherPhase: 'Другие события',
    nowhere: 'Место не указано',
    events: {
      one: '{count} событие',
      few: '{count} события',
      many: '{count} событий',
      other: '{count} события',
    },
    shown: 'Показано событий: {shown} из {total}',
    more: {
      one: 'Показать ещё {count} событие',
      few: 'Показать ещё {count} события',
      many: 'Показать ещё {count} событий',
      other: 'Показать ещё {count} события',
    },
    filter: 'Выбрать события',
    kind: 'Вид',
    actor: 'Участник',
    anyone: 'Все',
    empty: 'Нет событий для показа.',
  },
};

export default words;
