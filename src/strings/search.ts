import type { FILTER_NAMES } from '../search/address-state.ts';

/** Words printed on the search page itself, in Chinese. */
export const searchPageZh = {
  title: '搜索',
  description: '在全部工作要点、总结的每一段、标题和表格中逐字查找，结果直达原段落。',
  field: '要找的词句',
  placeholder: '如：百千万巾帼大宣讲',
  submit: '搜索',
  hint: '逐字查找每一段、标题和表格；标点、空格、繁简、全半角、大小写都不计。用空格隔开几个词，还会列出分别写到它们的记录。',
  filters: '筛选',
  any: '不限',
  filterNames: { year: '年份', organisation: '机构', kind: '类别', evidence: '依据' } satisfies Record<
    (typeof FILTER_NAMES)[number],
    string
  >,
  evidence: { full: '全文', summary: '媒体摘要' },
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
export const searchScriptZh = {
  loading: '正在查找……',
  failed: '索引没有读到，这次没有查成，不等于库中没有。请检查网络后再试。',
  noLetters: '请输入文字或数字；标点和空格不参与查找。',
  found: (passages: number, records: number) => `找到 ${passages} 处，在 ${records} 份记录中。`,
  listed: (passages: number, records: number, waiting: number) =>
    `已列出 ${records} 份记录中的 ${passages} 处，另有至多 ${waiting} 份待列。`,
  none: (query: string) => `没有一处写着“${query}”。`,
  noneFiltered: (query: string) => `筛选范围之内，没有一处写着“${query}”。`,
  related: (records: number) => `另有 ${records} 份记录分别写到这几个词。`,
  relatedListed: (records: number, waiting: number) =>
    `另有 ${records} 份记录分别写到这几个词，至多还有 ${waiting} 份待列。`,
  count: (passages: number) => `${passages} 处`,
  rest: (passages: number) => `另 ${passages} 处`,
  times: (hits: number) => `本段 ${hits} 次`,
  more: (waiting: number) => `再列一些（至多还有 ${waiting} 份）`,
  body: '原文',
  places: { title: '标题', opening: '引言', heading: '小标题', text: '正文', table: '表格' },
} as const;
