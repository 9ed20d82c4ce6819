/** Words of the home page. */
export const homeWords = {
  lead: '把各级妇联历年的工作要点收在一处，逐段可查，句句有出处。',
  figures: {
    fullPlans: '份要点全文',
    summaries: '份媒体摘要',
    reviews: '份工作总结',
    organisations: '个机构',
  },
  waysIn: '从哪里读起',
  byOrganisation: '按机构',
  byYear: '按年份',
  byTheme: '按主题',
  allOrganisations: '全部机构',
  allYears: '全部年份',
  allThemes: '全部主题',
  coverage: '收录了什么，缺什么',
  coverageMore: (n: number) => `另有 ${n} 个机构，见机构页`,
  trends: (n: number) => `条目最多的 ${n} 个主题，逐年来看`,
  newest: '全文先读',
  yearNote: (full: number, summaries: number) =>
    full + summaries === 0 ? '空缺' : summaries === 0 ? `全文 ${full}` : `全文 ${full} · 摘要 ${summaries}`,
  limits: '这不是什么',
  limitsList: [
    '不是全集：没有收录，不等于没有发布。',
    '不是评比：机构之间只对照，不排名。',
    '不是原文的替代：引用请核对来源行号与原发文机构。',
    '主题是机器按词表标注的，供查找，不作结论。',
  ],
  limitsMore: '方法与局限',
} as const;
