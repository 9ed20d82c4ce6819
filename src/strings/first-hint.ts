/** The line a reader sees until it is closed: what the marks of evidence allow one to conclude. */
export const firstHintWords = {
  label: '初次使用提示',
  marks: [
    { grade: 'full', means: '原文俱在，没写到的可以说“本文未见”' },
    { grade: 'summary', means: '报道里的几句，没写到不等于没有' },
    { grade: 'review', means: '讲已过去的一年，不算计划' },
  ],
  close: '知道了',
} as const;
