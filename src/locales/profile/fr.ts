import type {ProfileWords} from './words.js';

const words: ProfileWords = {
  profile: {
    open: '{actor}, ouvrir le profil',
    kinds: {
      country: 'Pays',
      organisation: 'Organisation',
      coalition: 'Coalition',
      group: 'Sans nom ou collectif',
    },
    names: 'Noms publiés',
    memberships: 'Appartenance',
    positions: 'Positions',
    statements: 'Déclarations',
    pledges: 'Engagements',
    links: 'Ailleurs',
  },
  memberships: {
    representing: 'au nom de\u202f: {actor}',
    status: {
      announced: 'annoncée',
      current: 'en cours',
    },
    namedBy: 'mention par {source}',
  },
  pledges: {
    to: 'Destinataire\u202f: {actors}',
    inReturn: 'En contrepartie\u202f: {text}',
    steps: {
      considered: 'à l’étude',
      proposed: 'proposé',
      announced: 'annoncé',
      agreed: 'convenu',
      allocated: 'alloué',
      delivered: 'livré',
      withdrawn: 'retiré',
      disputed: 'contesté',
    },
  },
};

export default words;
