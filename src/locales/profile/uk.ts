import type {ProfileWords} from './words.js';

// What is put in stays in the nominative: after a colon, an adverb or a relative clause, not after a preposition.
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
