/** Words printed with the list of related names, in Chinese. */
export const suggestWords = {
  related: '有关的名称',
  relatedNote: '以下不是逐字命中，另行列出。',
  family: '同一活动的其他写法',
  themes: '所属主题',
  near: '相近的名称',
  inferred: '推断',
  name: '名称',
} as const;

/** Words the scripts put in; they travel with them. */
export const suggestScriptWords = {
  groups: {
    organisation: '机构',
    year: '年份',
    theme: '主题',
    campaign: '行动与名称',
    law: '法规文件',
    formula: '提法',
  },
  list: '名称和原文',
  passages: '原文',
  recent: '最近搜索',
  forget: '清除最近搜索',
  records: (label: string, records: number) =>
    records === 0 ? `${label} · 未收录记录` : `${label} · ${records} 份记录`,
  also: (form: string) => `又作 ${form}`,
  offered: (names: number, passages: number) =>
    `${[names > 0 ? `${names} 个名称` : '', passages > 0 ? `${passages} 段原文` : ''].filter(Boolean).join('，')}，按上下键选择。`,
  curated: '由编者归并',
  joined: '按规则归并，是推断',
  terms: (terms: string) => `按词表推断，依据词：${terms}`,
  more: (records: number) => `另 ${records} 份`,
  nothing: '没有名称或原文与此相符。',
  recalled: (searches: number) => `最近搜索 ${searches} 条，按上下键选择。`,
} as const;
