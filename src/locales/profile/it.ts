import type {ProfileWords} from './words.js';

const words: ProfileWords = {
  profile: {
    open: '{actor}, apri il profilo',
    kinds: {
      country: 'Paese',
      organisation: 'Organizzazione',
      coalition: 'Coalizione',
      group: 'Senza nome o collettivo',
    },
    names: 'Nomi pubblicati',
    memberships: 'Appartenenza',
    positions: 'Posizioni',
    statements: 'Dichiarazioni',
    pledges: 'Impegni',
    links: 'Altrove',
  },
  memberships: {
    representing: 'in rappresentanza di {actor}',
    status: {
      announced: 'annunciata',
      current: 'in corso',
    },
    namedBy: 'secondo l’elenco di {source}',
  },
  pledges: {
    to: 'Destinatario: {actors}',
    inReturn: 'In cambio: {text}',
    steps: {
      considered: 'allo studio',
      proposed: 'proposto',
      announced: 'annunciato',
      agreed: 'concordato',
      allocated: 'stanziato',
      delivered: 'consegnato',
      withdrawn: 'ritirato',
      disputed: 'controverso',
    },
  },
};

export default words;
