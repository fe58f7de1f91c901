import type {ProfileWords} from './words.js';

const words: ProfileWords = {
  profile: {
    open: '{actor}, открыть профиль',
    kinds: {
      country: 'Страна',
      organisation: 'Организация',
      coalition: 'Коалиция',
      group: 'Без имени или собирательно',
    },
    names: 'Имена в печати',
    memberships: 'Участие',
    positions: 'Позиции',
    statements: 'Высказывания',
    pledges: 'Обязательства',
    links: 'На других сайтах',
  },
  memberships: {
    representing: 'представляет: {actor}',
    status: {
      announced: 'объявлено',
      current: 'действует',
    },
    namedBy: 'называет {source}',
  },
  pledges: {
    to: 'Получатель: {actors}',
    inReturn: 'Взамен: {text}',
    steps: {
      considered: 'рассматривается',
      proposed: 'предложено',
      announced: 'объявлено',
      agreed: 'согласовано',
      allocated: 'выделено',
      delivered: 'поставлено',
      withdrawn: 'отозвано',
      disputed: 'оспаривается',
    },
  },
};

export default words;
