/** What readers come for, on the home page: a verb and where it leads. */
export const homeTasks = {
  label: '可以做什么',
  read: { text: '读全文', note: '按年份列出的全部记录' },
  compare: { text: '对照着读', note: '与上级、同级、往年并排' },
  trace: { text: '查一个行动', note: '谁写了，哪年写起' },
  take: { text: '取数据', note: '下载、引用、订阅' },
} as const;
