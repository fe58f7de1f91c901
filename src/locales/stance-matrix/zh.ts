import type {StanceMatrixWords} from './words.js';

const words: StanceMatrixWords = {
  matrix: {
    label: '各方立场',
    sideways: '各方立场：可横向滚动的表格',
    hint: '点按任一立场可查看依据。',
    name: '名称',
    earlier: '此前：{position}',
    absent: '这些来源中未见其立场：{actors}',
    legend: '符号说明',
    signs: {
      supports: '支持',
      opposes: '反对',
      conditional: '有条件支持',
      mixed: '部分支持、部分反对',
      undecided: '尚未决定',
      neutral: '既非支持也非反对',
      silent: '被问及而未作答',
    },
    none: '这些来源中未见其立场，不等于被问及而未作答',
    choose: '选择显示内容',
    order: '排序',
    file: '编辑部所列顺序',
    kind: '类别',
    kinds: {
      person: '人物',
      country: '国家',
      organisation: '组织',
      coalition: '联盟',
      group: '群体',
    },
    position: '立场',
    issues: '显示的问题',
    shown: '显示 {shown}，共 {total}。排序：{order}',
    nothing: '没有符合所选条件的内容。',
    empty: '没有可显示的立场。',
  },
};

export default words;
