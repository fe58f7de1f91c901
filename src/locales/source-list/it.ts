import type {SourceListWords} from './words.js';

const words: SourceListWords = {
  sourceList: {
    label: 'Fonti',
    kinds: {
      original: 'Articolo originale',
      wire: 'Agenzia di stampa',
      primary: 'Fonte primaria',
      broadcast: 'Radio o televisione',
      social: 'Social media',
      republished: 'Copia ripubblicata',
    },
    repeats: 'riprende: {sources}',
    used: 'Usi in questo articolo: {count}',
    uses: {
      'quote-card': 'citazione',
      'stance-badge': 'posizione',
      'summit-timeline': 'cronologia',
      'stance-matrix': 'confronto delle posizioni',
      'stance-history': 'evoluzione delle posizioni',
      'actor-card': 'profilo',
      'actor-name': 'profilo',
      other: 'voce',
    },
    empty: 'Non ci sono fonti da mostrare.',
  },
};

export default words;
