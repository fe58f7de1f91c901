import type {StanceMatrixWords} from './words.js';

const words: StanceMatrixWords = {
  matrix: {
    label: 'Qui défend quoi',
    sideways: 'Qui défend quoi : tableau à faire défiler latéralement',
    hint: 'Chaque position ouvre ses sources et ses preuves.',
    name: 'Nom',
    earlier: 'auparavant : {position}',
    absent: 'Aucune position dans ces sources : {actors}',
    legend: 'Signification des signes',
    signs: {
      supports: 'pour',
      opposes: 'contre',
      conditional: 'pour, sous condition',
      mixed: 'en partie pour, en partie contre',
      undecided: 'pas encore tranché',
      neutral: 'ni pour ni contre',
      silent: 'interrogé, n’a pas répondu',
    },
    none: 'aucune position dans ces sources, ce qui ne veut pas dire un silence',
    choose: 'Choisir ce qui est affiché',
    order: 'Ordre',
    file: 'celui de la rédaction',
    kind: 'Type',
    kinds: {
      person: 'Personnes',
      country: 'Pays',
      organisation: 'Organisations',
      coalition: 'Coalitions',
      group: 'Groupes',
    },
    position: 'Position',
    issues: 'Questions affichées',
    shown: 'Affichés : {shown} sur {total}. Ordre : {order}',
    nothing: 'Rien ne correspond à ce choix.',
    empty: 'Il n’y a aucune position à afficher.',
  },
};

export default words;
