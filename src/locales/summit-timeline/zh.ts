import type {SummitTimelineWords} from './words.js';

const words: SummitTimelineWords = {
  events: {
    status: {
      proposed: '提议中',
      planned: '计划中',
      happened: '已发生',
      cancelled: '已取消',
    },
    key: '关键事件',
    history: '变化：{steps}',
    participants: '参与方：{actors}',
    leadsTo: '后续：{events}',
  },
  timeline: {
    label: '时间线',
    sideways: '时间线，可横向滚动',
    undated: '日期不详',
    pause: '在此时间线中，其间{length}没有事件',
    otherPhase: '其他事件',
    nowhere: '地点不详',
    events: {
      other: '{count}个事件',
    },
    shown: '显示的事件：{shown}/{total}',
    more: {
      other: '再显示{count}个事件',
    },
    filter: '选择事件',
    kind: '类型',
    actor: '参与方',
    anyone: '全部',
    empty: '没有可显示的事件。',
  },
};

export default words;
