import {calendarOf, lengthsOf} from './calendar.js';
import type {Words} from './words.js';

// Simplified Chinese, which readers of zh-Hant and zh-TW also get, rather than English. Full-width punctuation includes
// its space.
const words: Words = {
  lang: 'zh',
  dates: {
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
    calendar: calendarOf('zh'),
    asOf: '截至{date}',
    undated: '日期不详',
    lengths: lengthsOf('zh'),
  },
  amounts: {
    about: '约{amount}',
    'at-least': '至少{amount}',
    over: '超过{amount}',
    'up-to': '最多{amount}',
  },
  punctuation: {
    comma: '，',
    semicolon: '；',
    labelled: '{label}：{text}',
  },
  lists: {
    empty: '没有可显示的内容。',
  },
  failures: {
    unavailable: '这部分内容暂时无法显示。',
    problems: {
      other: '本篇报道有{count}个问题',
    },
  },
  sources: {
    source: '来源：{source}',
    accordingTo: '{source}（据{actor}）',
    via: '转引自{channel}',
    wires: '综合{source}报道',
    firstAppeared: '首发于{source}',
    archived: '存档副本',
  },
  corrections: {
    corrected: '更正（{date}）：{text}',
  },
  verification: {
    primary: '来自一手来源',
    reported: '据报道',
    differs: '说法不一',
    disputed: '存在争议',
  },
  actors: {
    roleOf: '{title}（{of}）',
    as: {
      member: '成员',
      observer: '观察员',
      invited: '受邀',
      host: '东道主',
    },
  },
  positions: {
    tones: {
      supports: '支持',
      opposes: '反对',
      conditional: '有条件',
      mixed: '立场不一',
      undecided: '未定',
      silent: '未作回应',
    },
    none: '这些来源中没有立场',
    condition: '条件：{text}',
    basis: {
      stated: '公开表明',
      reported: '报道：{source}',
      inferred: '推断：{source}',
    },
    voicedBy: '发言者：{actor}',
    printed: '来源原文',
    evidence: '依据',
    others: '其他时间',
    open: '{position}：{question}——{actor}，查看依据',
  },
  media: {
    photo: '照片',
    video: '视频',
  },
  controls: {
    close: '关闭',
    more: '更多（{count}）',
  },
};

export default words;
