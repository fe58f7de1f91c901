import type {StanceMatrixWords} from './words.js';

const words: StanceMatrixWords = {
  matrix: {
    label: 'Кто какую позицию занимает',
    sideways: 'Кто какую позицию занимает: таблица, прокручивается вбок',
    hint: 'Каждая позиция открывает подтверждения.',
    name: 'Имя или название',
    earlier: 'ранее: {position}',
    absent: 'Нет позиции в этих источниках: {actors}',
    legend: 'Что означают знаки',
    signs: {
      supports: 'за',
      opposes: 'против',
      conditional: 'за, при условии',
      mixed: 'отчасти за, отчасти против',
      undecided: 'решение не принято',
      neutral: 'ни за, ни против',
      silent: 'на вопрос не было ответа',
    },
    none: 'в этих источниках позиции нет; это не значит, что на вопрос не ответили',
    choose: 'Выбрать, что показывать',
    order: 'Порядок',
    file: 'как в списке редакции',
    kind: 'Вид',
    kinds: {
      person: 'Люди',
      country: 'Страны',
      organisation: 'Организации',
      coalition: 'Коалиции',
      group: 'Группы',
    },
    position: 'Позиция',
    issues: 'Показанные вопросы',
    shown: 'Показано: {shown} из {total}. Порядок: {order}',
    nothing: 'Ничего не подходит.',
    empty: 'Позиций, которые можно показать, нет.',
  },
};

export default words;
