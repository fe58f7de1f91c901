import type {StanceMatrixWords} from './words.js';

const words: StanceMatrixWords = {
  matrix: {
    label: 'Chi sostiene cosa',
    sideways: 'Chi sostiene cosa: tabella da scorrere lateralmente',
    hint: 'Ogni posizione apre le sue prove.',
    name: 'Nome',
    earlier: 'prima: {position}',
    absent: 'Nessuna posizione in queste fonti: {actors}',
    legend: 'Che cosa significano i segni',
    signs: {
      supports: 'a favore',
      opposes: 'contro',
      conditional: 'a favore, a una condizione',
      mixed: 'in parte a favore, in parte contro',
      undecided: 'non deciso',
      neutral: 'né a favore né contro',
      silent: 'ha ricevuto la domanda e non ha risposto',
    },
    none: 'nessuna posizione in queste fonti, il che non equivale al silenzio',
    choose: 'Scegli che cosa mostrare',
    order: 'Ordine',
    file: 'quello della redazione',
    kind: 'Tipo',
    kinds: {
      person: 'Persone',
      country: 'Paesi',
      organisation: 'Organizzazioni',
      coalition: 'Coalizioni',
      group: 'Gruppi',
    },
    position: 'Posizione',
    issues: 'Domande mostrate',
    shown: 'Mostrati: {shown} su {total}. Ordine: {order}',
    nothing: 'Nulla corrisponde a questa scelta.',
    empty: 'Non ci sono posizioni da mostrare.',
  },
};

export default words;
