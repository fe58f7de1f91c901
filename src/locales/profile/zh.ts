import type {ProfileWords} from './words.js';

const words: ProfileWords = {
  profile: {
    open: '{actor}，打开简介',
    kinds: {
      country: '国家',
      organisation: '组织',
      coalition: '联盟',
      group: '未具名或集体',
    },
    names: '各媒体所用名称',
    memberships: '成员身份',
    positions: '立场',
    statements: '言论',
    pledges: '承诺',
    links: '其他网站',
  },
  memberships: {
    representing: '代表{actor}',
    status: {
      announced: '已宣布',
      current: '现有',
    },
    namedBy: '据{source}所列',
  },
  pledges: {
    to: '接受方：{actors}',
    inReturn: '作为交换：{text}',
    steps: {
      considered: '考虑中',
      proposed: '已提议',
      announced: '已宣布',
      agreed: '已商定',
      allocated: '已拨付',
      delivered: '已交付',
      withdrawn: '已撤回',
      disputed: '有争议',
    },
  },
};

export default words;
