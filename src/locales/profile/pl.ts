import type {ProfileWords} from './words.js';

const words: ProfileWords = {
  profile: {
    open: '{actor}, otwórz profil',
    kinds: {
      country: 'Państwo',
      organisation: 'Organizacja',
      coalition: 'Koalicja',
      group: 'Bez nazwy lub zbiorowo',
    },
    names: 'Nazwy w druku',
    memberships: 'Członkostwo',
    positions: 'Stanowiska',
    statements: 'Wypowiedzi',
    pledges: 'Zobowiązania',
    links: 'Gdzie indziej',
  },
  memberships: {
    representing: 'reprezentuje: {actor}',
    status: {
      announced: 'zapowiedziane',
      current: 'obecne',
    },
    namedBy: 'wymienia: {source}',
  },
  pledges: {
    to: 'Odbiorca: {actors}',
    inReturn: 'W zamian: {text}',
    steps: {
      considered: 'rozważane',
      proposed: 'zaproponowane',
      announced: 'zapowiedziane',
      agreed: 'uzgodnione',
      allocated: 'przydzielone',
      delivered: 'dostarczone',
      withdrawn: 'wycofane',
      disputed: 'sporne',
    },
  },
};

export default words;
