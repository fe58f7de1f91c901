import type {SourceListWords} from './words.js';

const words: SourceListWords = {
  sourceList: {
    label: 'Quellen',
    kinds: {
      original: 'Originalbericht',
      wire: 'Nachrichtenagentur',
      primary: 'Primärquelle',
      broadcast: 'Rundfunk',
      social: 'Soziale Medien',
      republished: 'Nachdruck',
    },
    repeats: 'gibt wieder: {sources}',
    used: 'Verwendet in diesem Artikel: {count}',
    uses: {
      'quote-card': 'Zitat',
      'stance-badge': 'Position',
      'summit-timeline': 'Zeitleiste',
      'stance-matrix': 'Positionen im Vergleich',
      'stance-history': 'Positionen im Zeitverlauf',
      'actor-card': 'Profil',
      'actor-name': 'Profil',
      other: 'Eintrag',
    },
    empty: 'Es gibt keine Quellen zu zeigen.',
  },
};

export default words;
