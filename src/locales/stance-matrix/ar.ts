import type {StanceMatrixWords} from './words.js';

const words: StanceMatrixWords = {
  matrix: {
    label: 'مواقف الأطراف',
    sideways: 'مواقف الأطراف: جدول يُمرَّر جانبيًا',
    hint: 'يفتح كل موقف الأدلة عليه.',
    name: 'الاسم',
    earlier: 'سابقًا: {position}',
    absent: 'لا موقف في هذه المصادر: {actors}',
    legend: 'معاني الرموز',
    signs: {
      supports: 'مع',
      opposes: 'ضد',
      conditional: 'مع، بشرط',
      mixed: 'مع في جانب وضد في آخر',
      undecided: 'لم يُحسم بعد',
      neutral: 'لا مع ولا ضد',
      silent: 'سُئل ولم يُجب',
    },
    none: 'لا موقف في هذه المصادر، وهذا لا يعني الامتناع عن الرد',
    choose: 'اختيار ما يُعرض',
    order: 'الترتيب',
    file: 'كما أوردته هيئة التحرير',
    kind: 'الفئة',
    kinds: {
      person: 'أشخاص',
      country: 'دول',
      organisation: 'منظمات',
      coalition: 'تحالفات',
      group: 'مجموعات',
    },
    position: 'الموقف',
    issues: 'الأسئلة المعروضة',
    shown: 'المعروض: {shown} من {total}. الترتيب: {order}',
    nothing: 'لا شيء يطابق هذا الاختيار.',
    empty: 'لا مواقف لعرضها.',
  },
};

export default words;
