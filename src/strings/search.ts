import type { FacetName } from '../search/filters.ts';
import type { Order } from '../search/order.ts';

/** Words printed on the search page itself, in Chinese. */
export const searchPageWords = {
  title: '搜索',
  description: '在全部工作要点、总结的每一段、标题和表格中逐字查找，结果直达原段落。',
  field: '要找的词句',
  example: (name: string) => `如：${name}`,
  submit: '搜索',
  hint: '逐字查找，标点、繁简、大小写都不计，引号可有可无。几个词用空格隔开，另列分别写到它们的记录；词前加“-”，去掉写到它的记录。',
  filters: '筛选',
  facets: {
    year: '年份',
    organisation: '机构',
    level: '层级',
    region: '地区',
    kind: '类别',
    evidence: '依据',
    theme: '主题',
    place: '位置',
  } satisfies Record<FacetName, string>,
  evidence: { full: '全文', summary: '媒体摘要' },
  places: { heading: '标题', text: '正文', table: '表格' },
  unknown: {
    year: '年份未详',
    organisation: '机构未能识别',
    level: '层级未详',
    region: '全国或未详',
  },
  chips: '已选的筛选',
  clear: '全部去掉',
  matrix: '分布',
  matrixFrame: '命中分布表，可左右滑动',
  scrollHint: '表格可左右滑动',
  order: '次序',
  orders: { best: '最相符的在前', newest: '年份从新到旧', oldest: '年份从旧到新' } satisfies Record<
    Order,
    string
  >,
  results: '搜索结果',
  record: '记录',
  passage: '段落',
  related: '同一份记录里分开出现',
  relatedNote: '以下记录写到了全部这些词，但不连在一起。',
  retry: '再试一次',
  unfilter: '去掉筛选再查',
  whyNone: [
    '已查遍每一份记录的每一段、标题和表格，不计标点、空格和繁简。可以换短一些的词，或把几个词用空格隔开。',
    '库中未见，不等于没有这回事：只收录了已公开的部分文件，媒体摘要更只有寥寥数句。',
  ],
  browse: '也可以从这里找起',
  browseOrganisations: '机构',
  browseYears: '年份',
  browseThemes: '主题',
  noscript: '逐字搜索需要启用 JavaScript。没有它，可以从下面的机构、年份、主题逐级查找。',
} as const;

/** Words the script of the search page puts in; they travel with it. */
export const searchScriptWords = {
  loading: '正在查找……',
  failed: '索引没有读到，这次没有查成，不等于库中没有。请检查网络后再试。',
  noLetters: '请输入文字或数字；标点和空格不参与查找。',
  onlyWithout: '请写上要找的词；只有“-词”，无从找起。',
  found: (passages: number, records: number) => `找到 ${passages} 处，在 ${records} 份记录中。`,
  listed: (passages: number, records: number, waiting: number) =>
    `已列出 ${records} 份记录中的 ${passages} 处，另有至多 ${waiting} 份待列。`,
  none: (query: string) => `没有一处写着“${query}”。`,
  noneFiltered: (query: string) => `筛选范围之内，没有一处写着“${query}”。`,
  unfiltered: (passages: number) => `不加筛选有 ${passages} 处。`,
  related: (records: number) => `另有 ${records} 份记录分别写到这几个词。`,
  relatedListed: (records: number, waiting: number) =>
    `另有 ${records} 份记录分别写到这几个词，至多还有 ${waiting} 份待列。`,
  without: '写到“-”后面的词的记录不计在内。',
  count: (passages: number) => `${passages} 处`,
  rest: (passages: number) => `另 ${passages} 处`,
  times: (hits: number) => `本段 ${hits} 次`,
  more: (waiting: number) => `再列一些（至多还有 ${waiting} 份）`,
  body: '原文',
  places: { title: '标题', opening: '引言', heading: '小标题', text: '正文', table: '表格' },
  unitPassages: '数字是处数。',
  unitRecords: (read: number) =>
    `记录较多，数字是可能写到的记录份数；主题和位置只数了已读的 ${read} 份，数字是处数。`,
  moreValues: (count: number) => `另 ${count} 项`,
  tooMany: (count: number) => `还有 ${count} 项未列，可先按地区或层级筛选。`,
  unfilter: (facet: string, value: string) => `去掉筛选：${facet} ${value}`,
  matrixOf: (rows: number, facet: string, years: number) => `分布：${rows} 个${facet} × ${years} 个年份`,
  matrixPassages: '每格是处数，点一格只看那一格。',
  matrixRecords: '记录较多，每格是可能写到的记录份数，点一格只看那一格。',
  cell: (row: string, year: string, count: number, unit: string) =>
    `${row}，${year}：${count} ${unit}，只看这些`,
  units: { passages: '处', records: '份' },
  total: '合计',
} as const;
