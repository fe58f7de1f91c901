import {calendarOf, lengthsOf} from './calendar.js';
import type {Words} from './words.js';

const words: Words = {
  lang: 'ar',
  dates: {
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
    calendar: calendarOf('ar'),
    asOf: 'الوضع في {date}',
    undated: 'التاريخ غير معروف',
    lengths: lengthsOf('ar'),
  },
  amounts: {
    about: 'نحو {amount}',
    'at-least': '{amount} على الأقل',
    over: 'أكثر من {amount}',
    'up-to': 'حتى {amount}',
  },
  punctuation: {
    comma: '، ',
    semicolon: '؛ ',
    labelled: '{label}: {text}',
  },
  lists: {
    empty: 'لا شيء لعرضه.',
  },
  failures: {
    unavailable: 'لا يمكن عرض هذا الجزء من القصة حاليًا.',
    problems: {
      zero: 'لا مشكلات في هذه القصة',
      one: 'مشكلة واحدة في هذه القصة',
      two: 'مشكلتان في هذه القصة',
      few: '{count} مشكلات في هذه القصة',
      many: '{count} مشكلة في هذه القصة',
      other: '{count} مشكلة في هذه القصة',
    },
  },
  sources: {
    source: 'المصدر: {source}',
    accordingTo: '{source}، بحسب {actor}',
    via: 'عبر {channel}',
    wires: 'مع {source}',
    firstAppeared: 'نُشر أولًا في {source}',
    archived: 'نسخة محفوظة',
  },
  corrections: {
    corrected: 'صُحّح في {date}: {text}',
  },
  verification: {
    primary: 'من مصدر أصلي',
    reported: 'كما ورد في التقارير',
    differs: 'الروايات مختلفة',
    disputed: 'محل خلاف',
  },
  actors: {
    roleOf: '{title}، {of}',
    as: {
      member: 'عضو',
      observer: 'مراقب',
      invited: 'بدعوة',
      host: 'مضيف',
    },
  },
  positions: {
    tones: {
      supports: 'مؤيد',
      opposes: 'معارض',
      conditional: 'مشروط',
      mixed: 'موقف متباين',
      undecided: 'لم يُحسم',
      silent: 'امتنع عن الرد',
    },
    none: 'لا موقف في هذه المصادر',
    condition: 'الشرط: {text}',
    basis: {
      stated: 'مُعلن صراحةً',
      reported: 'بحسب ما أورده {source}',
      inferred: 'استنتاج {source}',
    },
    voicedBy: 'على لسان {actor}',
    printed: 'ما نشرته المصادر',
    evidence: 'الأدلة',
    others: 'في تواريخ أخرى',
    open: '{position}: {question} — {actor}، عرض الأدلة',
  },
  media: {
    photo: 'صورة',
    video: 'فيديو',
  },
  controls: {
    close: 'إغلاق',
    more: 'المزيد ({count})',
  },
};

export default words;
