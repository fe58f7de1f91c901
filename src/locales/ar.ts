import type {Words} from './words.js';

const words: Words = {
  lang: 'ar',
  date: {
    about: 'نحو {date}',
    uncertain: '{date} (غير مؤكد)',
    range: 'من {start} إلى {end}',
    openStart: 'حتى {date}',
    openEnd: 'منذ {date}',
    unknownStart: 'حتى {date}، والبداية غير معروفة',
    unknownEnd: 'منذ {date}، والنهاية غير معروفة',
    seasons: ['ربيع {year}', 'صيف {year}', 'خريف {year}', 'شتاء {year}'],
    decade: 'عقد {year}',
    century: '{year}–{last}',
  },
  unavailable: 'لا يمكن عرض هذا الجزء من القصة حاليًا.',
  printedBy: 'كما نشره',
  source: 'المصدر: {source}',
  accordingTo: '{source}، بحسب {actor}',
  via: 'عبر {channel}',
  withWires: 'مع {source}',
  firstAppeared: 'نُشر أولًا في {source}',
  archived: 'نسخة محفوظة',
  differsFrom: 'الكلمات المسطّرة تختلف عما نشره {source}.',
  quotedInPart: 'اقتباس جزئي.',
  creditedTo: 'منسوب إلى {actor}.',
  notQuoted: 'منقول بكلمات الوسيلة الإعلامية، لا اقتباسًا.',
  translatedFrom: 'مترجم من {language}.',
  original: 'النص الأصلي ({language})',
  background: 'خلفية',
  addressedTo: 'إلى {actor}',
  verification: {
    primary: 'من مصدر أصلي',
    reported: 'كما ورد في التقارير',
    differs: 'الروايات مختلفة',
    disputed: 'محل خلاف',
  },
  corrected: 'صُحّح في {date}: {text}',
  roleOf: '{title}، {of}',
};

export default words;
