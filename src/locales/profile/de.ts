import type {ProfileWords} from './words.js';

const words: ProfileWords = {
  profile: {
    open: '{actor}, Profil öffnen',
    kinds: {
      country: 'Staat',
      organisation: 'Organisation',
      coalition: 'Koalition',
      group: 'Ungenannt oder Gruppe',
    },
    names: 'Namen im Druck',
    memberships: 'Mitgliedschaft',
    positions: 'Positionen',
    statements: 'Äußerungen',
    pledges: 'Zusagen',
    links: 'An anderer Stelle',
  },
  memberships: {
    representing: 'in Vertretung von: {actor}',
    status: {
      announced: 'angekündigt',
      current: 'bestehend',
    },
    namedBy: 'genannt von: {source}',
  },
  pledges: {
    to: 'Empfänger: {actors}',
    inReturn: 'Im Gegenzug: {text}',
    steps: {
      considered: 'erwogen',
      proposed: 'vorgeschlagen',
      announced: 'angekündigt',
      agreed: 'vereinbart',
      allocated: 'bereitgestellt',
      delivered: 'geliefert',
      withdrawn: 'zurückgezogen',
      disputed: 'umstritten',
    },
  },
};

export default words;
