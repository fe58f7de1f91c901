import type {ProfileWords} from './words.js';

const words: ProfileWords = {
  profile: {
    open: '{actor}, open profile',
    kinds: {
      country: 'Country',
      organisation: 'Organisation',
      coalition: 'Coalition',
      group: 'Unnamed or collective',
    },
    names: 'Names in print',
    memberships: 'Membership',
    positions: 'Positions',
    statements: 'Statements',
    pledges: 'Pledges',
    links: 'Elsewhere',
  },
  memberships: {
    representing: 'representing {actor}',
    status: {
      announced: 'announced',
      current: 'current',
    },
    namedBy: 'named by {source}',
  },
  pledges: {
    to: 'Recipient: {actors}',
    inReturn: 'In return: {text}',
    steps: {
      considered: 'considered',
      proposed: 'proposed',
      announced: 'announced',
      agreed: 'agreed',
      allocated: 'allocated',
      delivered: 'delivered',
      withdrawn: 'withdrawn',
      disputed: 'disputed',
    },
  },
};

export default words;
