import type {ProfileWords} from './words.js';

const words: ProfileWords = {
  profile: {
    open: '{actor}, відкрити профіль',
    kinds: {
      country: 'Країна',
      organisation: 'Організація',
      coalition: 'Коаліція',
      group: 'Без імені або збірно',
    },
    names: 'Імена в друці',
    memberships: 'Участь',
    positions: 'Позиції',
    statements: 'Висловлювання',
    pledges: 'Зобов’язання',
    links: 'На інших сайтах',
  },
  memberships: {
    representing: 'представляє: {actor}',
    status: {
      announced: 'оголошено',
      current: 'чинна',
    },
    namedBy: 'називає {source}',
  },
  pledges: {
    to: 'Одержувач: {actors}',
    inReturn: 'Натомість: {text}',
    steps: {
      considered: 'розглядається',
      proposed: 'запропоновано',
      announced: 'оголошено',
      agreed: 'погоджено',
      allocated: 'виділено',
      delivered: 'поставлено',
      withdrawn: 'відкликано',
      disputed: 'оскаржується',
    },
  },
};

export default words;
