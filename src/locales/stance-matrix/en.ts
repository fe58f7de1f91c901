import type {StanceMatrixWords} from './words.js';

const words: StanceMatrixWords = {
  matrix: {
    label: 'Who stands where',
    sideways: 'Who stands where: a table that scrolls sideways',
    hint: 'Each position opens its evidence.',
    name: 'Name',
    earlier: 'earlier: {position}',
    absent: 'No position in these sources: {actors}',
    legend: 'What the signs mean',
    signs: {
      supports: 'for',
      opposes: 'against',
      conditional: 'for, on a condition',
      mixed: 'partly for, partly against',
      undecided: 'not decided',
      neutral: 'neither for nor against',
      silent: 'was asked and did not say',
    },
    none: 'no position in these sources, which is not the same as silence',
    choose: 'Choose what is shown',
    order: 'Order',
    file: 'as listed by the desk',
    kind: 'Kind',
    kinds: {
      person: 'People',
      country: 'Countries',
      organisation: 'Organisations',
      coalition: 'Coalitions',
      group: 'Groups',
    },
    position: 'Position',
    issues: 'Questions shown',
    shown: 'Shown: {shown} of {total}. Order: {order}',
    nothing: 'Nothing fits this choice.',
    empty: 'There are no positions to show.',
  },
};

export default words;
