/** Joins short names the Chinese way: 2020、2023. */
const list = (values: (string | number)[]): string => values.join('、');

/** 2019、2021、2022; of more than three the first and the last. */
const years = (all: number[]): string =>
  all.length === 0 ? '' : `（${all.length > 3 ? `${all[0]}–${all.at(-1)}` : list(all)}）`;

/** Words of the matrices of themes and set phrases, in Chinese. */
export const matrices = {
  /** Row, column and value, as a cell is heard. */
  cell: (row: string, column: string, value: string) => `${row}，${column}：${value}`,
  shares: {
    /** A share with the passages behind it. */
    value: (share: string, passages: number) => `${share}，${passages} 条`,
    /** The same where only the newest plans are listed. */
    valueOfNewest: (share: string, passages: number, plans: number) =>
      `${share}，最近 ${plans} 份中 ${passages} 条`,
    basis: (organisations: number, plans: number) =>
      `依据：${organisations} 个机构的 ${plans} 份全文计划；媒体摘要和总结不计入。`,
    opens: '点开格子，列出背后的全部条目。',
    empty: '没有可以列出的全文计划。',
  },
  organisations: {
    heading: '主题与机构',
    pooled: '每格是该机构全部全文计划中该主题的字数占比（各份字数相加再除）。',
    base: (plans: number, of: number[]) => `全文 ${plans} 份${years(of)}`,
    more: (n: number) => `另有 ${n} 个有全文计划的机构没有列出，见各机构页；它们计入“主题与层级、地区”。`,
  },
  places: {
    heading: '主题与层级、地区',
    corner: '层级、地区',
    levels: '按层级',
    places: '按地区（含下级）',
    base: (organisations: number, plans: number, by: 'sum' | 'middle') =>
      `${organisations} 个机构，全文 ${plans} 份，${by === 'sum' ? '合计' : '中位'}`,
    method: (least: number) =>
      `满 ${least} 个机构的，取各机构占比的中位数；不足 ${least} 个的没有中位数可言，取全部字数合计的占比，只说这几份计划。`,
    newest: (n: number) => `全文很多的层级和地区，只列最近 ${n} 份的条目。`,
    apart: '没有全文计划的层级和地区不列：这是本库的空缺。',
  },
  /** Pages that list the passages behind the shares. */
  listing: {
    organisation: (name: string) => `${name}：各主题条目`,
    place: (name: string) => `${name}全文计划：各主题条目`,
    lead: (plans: number) => `${plans} 份全文计划中各主题的条目；一条可以归入几个主题，分别列出。`,
    leadOfNewest: (plans: number, listed: number) =>
      `共 ${plans} 份全文计划，这里列最近 ${listed} 份的条目；其余见各主题、各年份的页面。`,
    printed: (n: number) => `最近 ${n} 份列出原句，更早的列出各条的链接。`,
    earlier: '更早的计划',
    nth: (n: number, record: string) => `第 ${n} 条，${record}`,
    below: '含下级行政区。',
    count: (n: number) => `${n} 条`,
    jump: '直接到',
    toTheme: '主题页',
    link: '按主题逐条看全文计划',
  },
  themes: {
    byLevel: (n: number) =>
      `记录很多（${n} 条），按层级和年份合并：全文是条数的中位数，不足 3 份的不算；“3/10”指 10 份中 3 份提到。点开是该层级该年的记录。`,
    corner: '层级、年份',
    groups: {
      full: '工作要点（全文）：条数的中位数',
      summary: '工作要点（媒体摘要）：提到该主题的份数',
      review: '工作总结：提到该主题的份数',
    },
    row: (level: string, year: number | null) => `${level} ${year ?? '年份未详'}`,
    base: (n: number) => `${n} 份`,
    few: '不足',
    ofBase: (n: number, all: number) => `${all} 份中 ${n} 份`,
  },
  formulas: {
    heading: '提法与要点全文',
    corner: '提法',
    base: (plans: number) => `${plans} 份全文`,
    gapColumn: '未收录',
    gapTitle: (year: number) => `${year} 年没有收录全文计划`,
    value: (n: number) => `${n} 处`,
    legend: '●：写到，数字是处数；○：全文未见。点开逐处原文。',
    basis: (plans: number, formulas: number) => `依据：${plans} 份全文计划，${formulas} 种提法。`,
    gaps: (all: number[]) =>
      all.length === 0 ? [] : [`${list(all)} 年没有收录全文计划：这是缺口，不是未见。`],
    more: (n: number) => `表中先取最近的年份，同一年先取上级；另有 ${n} 份全文，见各提法的页面。`,
    empty: '库中没有识别出提法。',
  },
} as const;
