import type {SummitTimelineWords} from './words.js';

const words: SummitTimelineWords = {
  events: {
    status: {
      proposed: 'Запропоновано',
      planned: 'Заплановано',
      happened: 'Відбулося',
      cancelled: 'Скасовано',
    },
    key: 'Ключова подія',
    history: 'Як змінювалося: {steps}',
    participants: 'Учасники: {actors}',
    leadsTo: 'Далі: {events}',
  },
  timeline: {
    label: 'Хронологія',
    sideways: 'Хронологія, прокручується вбік',
    undated: 'Дату не вказано',
    pause: 'Без подій у цій хронології: {length}',
    otherPhase: 'Інші події',
    nowhere: 'Місце не вказано',
    events: {
      one: '{count} подія',
      few: '{count} події',
      many: '{count} подій',
      other: '{count} події',
    },
    shown: 'Показано подій: {shown} з {total}',
    more: {
      one: 'Показати ще {count} подію',
      few: 'Показати ще {count} події',
      many: 'Показати ще {count} подій',
      other: 'Показати ще {count} події',
    },
    filter: 'Вибрати події',
    kind: 'Вид',
    actor: 'Учасник',
    anyone: 'Усі',
    empty: 'Немає подій для показу.',
  },
};

export default words;
