/** What the panel of passages says; it comes with its script, on the first number that is opened. */
export const passagePanelWords = {
  loading: '正在取出……',
  count: (n: number) => `共列出 ${n} 条。`,
  full: '在专页打开',
  previous: '上一个数',
  next: '下一个数',
  close: '关闭',
} as const;
