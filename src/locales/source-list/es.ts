import type {SourceListWords} from './words.js';

const words: SourceListWords = {
  sourceList: {
    label: 'Fuentes',
    kinds: {
      original: 'Información original',
      wire: 'Agencia de noticias',
      primary: 'Fuente primaria',
      broadcast: 'Radio o televisión',
      social: 'Redes sociales',
      republished: 'Copia republicada',
    },
    repeats: 'reproduce: {sources}',
    used: 'Se usa en este artículo: {count}',
    uses: {
      'quote-card': 'cita',
      'stance-badge': 'postura',
      'summit-timeline': 'cronología',
      'stance-matrix': 'comparación de posturas',
      'stance-history': 'evolución de las posturas',
      'actor-card': 'perfil',
      'actor-name': 'perfil',
      other: 'elemento',
    },
    empty: 'No hay fuentes que mostrar.',
  },
};

export default words;
