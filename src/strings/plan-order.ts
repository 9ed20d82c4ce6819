/** Words of the drawing that shows a plan's themes in the order of its text, in Chinese. */
export const planOrder = {
  heading: '各段主题，按原文顺序',
  description: (parts: number, units: number) =>
    `自上而下一行一个部分，自左至右一格一段，共 ${parts} 个部分、${units} 段；格长为字数，格中为主要主题。`,
  segment: (text: string, theme: string, characters: number) => `${text}：${theme}，${characters} 字`,
  basis: (units: number, characters: number) =>
    `依据：${units} 段，${characters} 字；标点、空格不计，附件和总体思路不计。`,
  main: '一段可有多个主题，这里只取主要的一个；各主题的字数占比见下图。主题由词表自动标注，是推断。',
  legend: {
    lead: (theme: string) => `字数占比最多：${theme}`,
    second: (theme: string) => `其次：${theme}`,
    other: '其他主题',
    none: '未标注',
  },
  columns: ['段', '主要主题', '字数'],
  part: (label: string, title: string) => (label === '' ? title : `${label} ${title}`),
  unlabelled: (n: number) => `未标注的 ${n} 段`,
} as const;
