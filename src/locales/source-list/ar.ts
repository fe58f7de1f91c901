import type {SourceListWords} from './words.js';

const words: SourceListWords = {
  sourceList: {
    label: 'المصادر',
    kinds: {
      original: 'تقرير أصلي',
      wire: 'وكالة أنباء',
      primary: 'مصدر أولي',
      broadcast: 'إذاعة أو تلفزيون',
      social: 'وسائل التواصل الاجتماعي',
      republished: 'نسخة معاد نشرها',
    },
    repeats: 'ينقل عن: {sources}',
    used: 'مرات استخدامه في هذا المقال: {count}',
    uses: {
      'quote-card': 'اقتباس',
      'stance-badge': 'موقف',
      'summit-timeline': 'تسلسل زمني',
      'stance-matrix': 'مقارنة المواقف',
      'stance-history': 'المواقف عبر الزمن',
      'actor-card': 'ملف تعريفي',
      'actor-name': 'ملف تعريفي',
      other: 'بند',
    },
    empty: 'لا مصادر لعرضها.',
  },
};

export default words;
