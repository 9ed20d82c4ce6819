/** Words of the pages of years. */
export const yearsWords = {
  title: '年份',
  lead: '空缺的年份照样列出：本库没有收录，不等于没有发布。',
  pageTitle: (year: number) => `${year} 年`,
  pageLead: (full: number, summaries: number, reviews: number) =>
    `${[
      full + summaries === 0 && '未收录任何工作要点，这是本库的空缺，不表示没有发布',
      full > 0 && `要点全文 ${full} 份`,
      summaries > 0 && `媒体摘要 ${summaries} 份`,
      reviews > 0 && `总结 ${reviews} 份`,
    ]
      .filter((part) => part !== false)
      .join('；')}。`,
  full: '要点全文',
  summaries: '媒体摘要',
  reviews: '总结',
  gap: '未收录任何工作要点',
  empty: '这一年没有收录任何记录。这是本库的空缺，不表示没有发布。',
  previous: (year: number) => `← ${year} 年`,
  next: (year: number) => `${year} 年 →`,
  around: '前后年份',
  undated: '年份未详',
  matrix: '主题分布',
} as const;
