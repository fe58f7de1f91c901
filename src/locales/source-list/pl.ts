import type {SourceListWords} from './words.js';

const words: SourceListWords = {
  sourceList: {
    label: 'Źródła',
    kinds: {
      original: 'Materiał oryginalny',
      wire: 'Agencja prasowa',
      primary: 'Źródło pierwotne',
      broadcast: 'Radio lub telewizja',
      social: 'Media społecznościowe',
      republished: 'Przedruk',
    },
    repeats: 'powtarza: {sources}',
    used: 'Użyte w tym artykule: {count}',
    uses: {
      'quote-card': 'cytat',
      'stance-badge': 'stanowisko',
      'summit-timeline': 'oś czasu',
      'stance-matrix': 'porównanie stanowisk',
      'stance-history': 'stanowiska w czasie',
      'actor-card': 'profil',
      'actor-name': 'profil',
      other: 'wpis',
    },
    empty: 'Nie ma źródeł do pokazania.',
  },
};

export default words;
