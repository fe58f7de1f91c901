import type {SourceListWords} from './words.js';

const words: SourceListWords = {
  sourceList: {
    label: 'Sources',
    kinds: {
      original: 'Article original',
      wire: 'Agence de presse',
      primary: 'Source primaire',
      broadcast: 'Radio ou télévision',
      social: 'Réseaux sociaux',
      republished: 'Copie republiée',
    },
    repeats: 'reprend\u202f: {sources}',
    used: 'Utilisations dans cet article\u202f: {count}',
    uses: {
      'quote-card': 'citation',
      'stance-badge': 'position',
      'summit-timeline': 'chronologie',
      'stance-matrix': 'comparaison des positions',
      'stance-history': 'évolution des positions',
      'actor-card': 'profil',
      'actor-name': 'profil',
      other: 'élément',
    },
    empty: 'Aucune source à afficher.',
  },
};

export default words;
