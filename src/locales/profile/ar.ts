import type {ProfileWords} from './words.js';

const words: ProfileWords = {
  profile: {
    open: '{actor}، فتح الملف التعريفي',
    kinds: {
      country: 'دولة',
      organisation: 'منظمة',
      coalition: 'تحالف',
      group: 'جهة غير مسماة أو جماعية',
    },
    names: 'الأسماء كما نُشرت',
    memberships: 'العضوية',
    positions: 'المواقف',
    statements: 'التصريحات',
    pledges: 'التعهدات',
    links: 'في مواقع أخرى',
  },
  memberships: {
    representing: 'ممثلًا عن {actor}',
    status: {
      announced: 'معلنة',
      current: 'قائمة',
    },
    namedBy: 'بحسب قائمة {source}',
  },
  pledges: {
    to: 'الجهة المستفيدة: {actors}',
    inReturn: 'في المقابل: {text}',
    steps: {
      considered: 'قيد النظر',
      proposed: 'مقترح',
      announced: 'معلن',
      agreed: 'متفق عليه',
      allocated: 'مخصص',
      delivered: 'مُسلَّم',
      withdrawn: 'مسحوب',
      disputed: 'محل خلاف',
    },
  },
};

export default words;
