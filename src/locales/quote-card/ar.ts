import type {QuoteCardWords} from './words.js';

const words: QuoteCardWords = {
  quotations: {
    printedBy: 'كما نشره',
    differsFrom: 'الكلمات المسطّرة تختلف عما نشره {source}.',
    inPart: 'اقتباس جزئي.',
    notQuoted: 'منقول بكلمات الوسيلة الإعلامية، لا اقتباسًا.',
    creditedTo: 'منسوب إلى {actor}.',
    translatedFrom: 'مترجم من {language}.',
    original: 'النص الأصلي ({language})',
    addressedTo: 'إلى {actor}',
    background: 'خلفية',
  },
  share: {
    link: 'نسخ الرابط',
    words: 'نسخ الاقتباس',
    send: 'مشاركة',
    linkCopied: 'نُسخ الرابط',
    wordsCopied: 'نُسخ الاقتباس',
    failed: 'تعذّر النسخ',
  },
};

export default words;
