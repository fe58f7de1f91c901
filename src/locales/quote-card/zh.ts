import type {QuoteCardWords} from './words.js';

const words: QuoteCardWords = {
  quotations: {
    printedBy: '刊载媒体',
    differsFrom: '带下划线的字词与{source}刊载的不同。',
    inPart: '仅引用部分原话。',
    notQuoted: '由媒体转述，并非原话。',
    creditedTo: '该媒体称出自{actor}。',
    translatedFrom: '译自{language}。',
    original: '原文（{language}）',
    addressedTo: '致：{actor}',
    background: '背景',
  },
  share: {
    link: '复制链接',
    words: '复制引文',
    send: '分享',
    linkCopied: '链接已复制',
    wordsCopied: '引文已复制',
    failed: '复制失败',
  },
};

export default words;
