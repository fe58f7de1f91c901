import type {StanceHistoryWords} from './words.js';

const words: StanceHistoryWords = {
  history: {
    earlier: 'Wcześniej',
    dotted: 'Linia kropkowana: nie wiadomo na pewno, od kiedy',
    order: 'Od góry do dołu: {positions}',
    positions: {
      one: '{count} stanowisko',
      few: '{count} stanowiska',
      many: '{count} stanowisk',
      other: '{count} stanowiska',
    },
  },
};

export default words;
