import type {StanceMatrixWords} from './words.js';

const words: StanceMatrixWords = {
  matrix: {
    label: 'Хто яку позицію займає',
    sideways: 'Хто яку позицію займає: таблиця, гортається вбік',
    hint: 'Кожна позиція відкриває підтвердження.',
    name: 'Ім’я або назва',
    earlier: 'раніше: {position}',
    absent: 'Немає позиції в цих джерелах: {actors}',
    legend: 'Що означають знаки',
    signs: {
      supports: 'за',
      opposes: 'проти',
      conditional: 'за, з умовою',
      mixed: 'почасти за, почасти проти',
      undecided: 'рішення не ухвалено',
      neutral: 'ні за, ні проти',
      silent: 'на запитання не було відповіді',
    },
    none: 'у цих джерелах позиції немає; це не означає, що на запитання не відповіли',
    choose: 'Вибрати, що показувати',
    order: 'Порядок',
    file: 'як у переліку редакції',
    kind: 'Вид',
    kinds: {
      person: 'Люди',
      country: 'Країни',
      organisation: 'Організації',
      coalition: 'Коаліції',
      group: 'Групи',
    },
    position: 'Позиція',
    issues: 'Показані питання',
    shown: 'Показано: {shown} із {total}. Порядок: {order}',
    nothing: 'Нічого не підходить.',
    empty: 'Немає позицій, які можна показати.',
  },
};

export default words;
