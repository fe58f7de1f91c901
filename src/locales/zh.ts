import type {Words} from './words.js';

// Simplified; readers of zh-Hant and zh-TW get these words, too, and not English. Full-width punctuation brings its own space.
const words: Words = {
  lang: 'zh',
  date: {
    about: '约{date}',
    uncertain: '{date}（日期不确定）',
    range: '{start}至{end}',
    openStart: '至{date}',
    openEnd: '自{date}起',
    unknownStart: '至{date}，起始时间不详',
    unknownEnd: '自{date}起，结束时间不详',
    seasons: ['{year}年春季', '{year}年夏季', '{year}年秋季', '{year}年冬季'],
    decade: '{year}年代',
    century: '{year}–{last}年',
  },
  comma: '，',
  semicolon: '；',
  unavailable: '这部分内容暂时无法显示。',
  printedBy: '刊载媒体',
  source: '来源：{source}',
  accordingTo: '{source}（据{actor}）',
  via: '转引自{channel}',
  withWires: '综合{source}报道',
  firstAppeared: '首发于{source}',
  archived: '存档副本',
  differsFrom: '带下划线的字词与{source}刊载的不同。',
  quotedInPart: '仅引用部分原话。',
  creditedTo: '该媒体称出自{actor}。',
  notQuoted: '由媒体转述，并非原话。',
  translatedFrom: '译自{language}。',
  original: '原文（{language}）',
  background: '背景',
  addressedTo: '致：{actor}',
  verification: {
    primary: '来自一手来源',
    reported: '据报道',
    differs: '说法不一',
    disputed: '存在争议',
  },
  corrected: '更正（{date}）：{text}',
  roleOf: '{title}（{of}）',
  share: {
    link: '复制链接',
    words: '复制引文',
    send: '分享',
    linkCopied: '链接已复制',
    wordsCopied: '引文已复制',
    failed: '复制失败',
  },
  problems: {
    other: '本篇报道有{count}个问题',
  },
};

export default words;
