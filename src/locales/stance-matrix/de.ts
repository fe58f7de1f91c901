import type {StanceMatrixWords} from './words.js';

const words: StanceMatrixWords = {
  matrix: {
    label: 'Wer wo steht',
    sideways: 'Wer wo steht: Tabelle, seitlich zu scrollen',
    hint: 'Jede Position öffnet ihre Belege.',
    name: 'Name',
    earlier: 'früher: {position}',
    absent: 'Keine Position in diesen Quellen: {actors}',
    legend: 'Was die Zeichen bedeuten',
    signs: {
      supports: 'dafür',
      opposes: 'dagegen',
      conditional: 'unter einer Bedingung dafür',
      mixed: 'teils dafür, teils dagegen',
      undecided: 'nicht entschieden',
      neutral: 'weder dafür noch dagegen',
      silent: 'wurde gefragt und äußerte sich nicht',
    },
    none: 'keine Position in diesen Quellen; das heißt nicht, dass jemand schweigt',
    choose: 'Auswahl',
    order: 'Reihenfolge',
    file: 'wie von der Redaktion aufgeführt',
    kind: 'Art',
    kinds: {
      person: 'Personen',
      country: 'Länder',
      organisation: 'Organisationen',
      coalition: 'Bündnisse',
      group: 'Gruppen',
    },
    position: 'Position',
    issues: 'Gezeigte Fragen',
    shown: 'Gezeigt: {shown} von {total}. Reihenfolge: {order}',
    nothing: 'Zu dieser Auswahl passt nichts.',
    empty: 'Es gibt keine Positionen zu zeigen.',
  },
};

export default words;
