import type {SummitTimelineWords} from './words.js';

const words: SummitTimelineWords = {
  events: {
    status: {
      proposed: 'مقترح',
      planned: 'مخطط له',
      happened: 'حدث',
      cancelled: 'أُلغي',
    },
    key: 'حدث رئيسي',
    history: 'تطور الحدث: {steps}',
    participants: 'المشاركون: {actors}',
    leadsTo: 'يؤدي إلى: {events}',
  },
  timeline: {
    label: 'تسلسل زمني',
    sideways: 'تسلسل زمني يُمرَّر جانبيًا',
    undated: 'بلا تاريخ محدد',
    pause: 'مدة بلا أحداث في هذا التسلسل: {length}',
    otherPhase: 'أحداث أخرى',
    nowhere: 'بلا مكان محدد',
    events: {
      zero: 'لا أحداث',
      one: 'حدث واحد',
      two: 'حدثان',
      few: '{count} أحداث',
      many: '{count} حدثًا',
      other: '{count} حدث',
    },
    shown: 'الأحداث المعروضة: {shown} من {total}',
    more: {
      zero: 'لا أحداث أخرى',
      one: 'إظهار حدث آخر',
      two: 'إظهار حدثين آخرين',
      few: 'إظهار {count} أحداث أخرى',
      many: 'إظهار {count} حدثًا آخر',
      other: 'إظهار {count} حدث آخر',
    },
    filter: 'اختيار الأحداث',
    kind: 'النوع',
    actor: 'المشارك',
    anyone: 'الكل',
    empty: 'لا أحداث لعرضها.',
  },
};

export default words;
