/** Words of the pages of themes. */
export const themesWords = {
  title: '主题',
  lead: (n: number) => `${n} 个主题，次序固定。条目按词表自动标注，一条可以归入几个主题，最强的一个算主要。`,
  count: (full: number, summary: number, review: number) =>
    `全文 ${full} 条 · 摘要 ${summary} 段 · 总结 ${review} 段`,
  borders: '界线',
  terms: '词表',
  termsLead: '文中出现这些词，条目就可能归入本主题；数字是词的权重。',
  termCount: (n: number) => `${n} 个词`,
  trend: '逐年变化',
  matrix: '主题与记录',
  items: '全部条目',
  itemsLead: '按年度和机构排列，每条附依据词；点开到原段落。',
  none: '库中没有归入本主题的条目。',
  main: '主要',
  also: '兼及',
  evidence: '依据词',
  auto: '按词表自动标注',
} as const;
