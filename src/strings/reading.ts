/** Words of the tools for reading a plan, as printed into its page. */
export const reading = {
  theme: '只看一个主题',
  themeLead: '主题由词表自动推定；选一个，其余段落变淡。',
  themeHere: '在本文只看这个主题',
  themeIn: '在原文里只看这个主题',
  beside: '对照原文',
  keys: '快捷键',
  sourceLine: (line: number) => `来源第 ${line} 行`,
  noClipboard: '浏览器不让复制；本段地址已在地址栏里',
  single: {
    name: '单键快捷键（/ j k ?）',
    choices: { on: '开', off: '关' },
  },
} as const;

/** What the outline says of the place one reads. */
export const readingPlace = {
  item: (n: number, all: number) => `第 ${n}/${all} 条`,
} as const;
