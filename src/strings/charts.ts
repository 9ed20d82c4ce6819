import { trends } from './trends.ts';

/** Every word of the charts in Chinese. Functions take what is counted or named. */
export const charts = {
  measures: trends.measures,
  measureNotes: trends.measureNotes,
  evidence: {
    'plan-full': '全文',
    'plan-summary': '摘要',
    'review-full': '总结',
    'review-summary': '总结摘要',
  },
  evidenceLong: {
    'plan-full': '工作要点，全文',
    'plan-summary': '工作要点，媒体摘要',
    'review-full': '工作总结，全文',
    'review-summary': '工作总结，媒体摘要',
  },
  gap: trends.gap,
  unmentioned: trends.unmentioned,
  unlabelled: '未标注',
  levelUnknown: trends.levelUnknown,
  titled: (what: string, heading: string) => `${what}：${heading}`,
  tableToggle: '查看数据表',
  scrolls: '可左右滑动',
  theme: '主题',
  record: '记录',
  organisation: '机构',
  unitsOf: (n: number) => `${n} 条`,
  passagesOf: (n: number) => `${n} 段`,
  groups: trends.groups,
  measured: (group: string, measure: string) => `${group}：${measure}`,
  matrix: {
    scale: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
    legend: '深浅（仅全文）',
    unmentioned: '“·”：摘要或总结中未见。',
    empty: '没有可以列出的记录。',
  },
  coverage: {
    entry: (organisation: string, year: number, kind: string) => `${organisation} ${year} 年，${kind}`,
    note: '“未收录”是本库的缺口，不表示该机构当年没有工作要点。机构按层级和行政区划代码排列，不分先后。',
    unplaced: (n: number) => `另有 ${n} 条记录机构或年份未详，不在表中。`,
    empty: '还没有收录记录。',
  },
  profile: {
    description: (n: number, characters: number) =>
      `各主题占字数的比例，按固定顺序排列。依据 ${n} 条，${characters} 字。`,
    bar: (theme: string, share: string) => `${theme}，字数占比 ${share}`,
    basis: (n: number, characters: number) =>
      `依据：${n} 条，${characters} 字（标点、空格不计；附件和总体思路不计）。`,
    summary: '这是媒体摘要，不能代表计划全文的篇幅。',
    fewPeers: '同级同年全文不足 3 份，不作比较。',
    medianNote: (n: number) =>
      `中位数取自同级同年的 ${n} 份全文（含本份）；各主题分别取中位，相加不必为 100%。多于或少于中位数不说明好坏。`,
    medianOf: (share: string) => `同级同年中位数 ${share}`,
    medianLegend: (n: number) => `竖线：同级同年 ${n} 份全文的中位数`,
    medianColumn: (n: number) => `同级同年中位数（${n} 份全文）`,
    order: '主题按固定顺序排列。',
    empty: '没有可以统计的条目。',
  },
  basis: trends.basis,
  summariesApart: trends.summariesApart,
  tools: {
    toggle: '引用与下载',
    address: '本图地址',
    cite: '引用',
    whole: 'CSV（全部记录）',
    copy: '复制引文',
    embed: '嵌入',
    embedLead: '单独一张图，可放进别的网页，图中链接指回本站。',
    alone: '只看本图',
    copyEmbed: '复制嵌入代码',
    plain: 'SVG、PNG 和各页的 CSV 由脚本在本机生成；没有脚本时，可复制数据表，或到主题页取全部记录的 CSV。',
  },
  neutral: trends.neutral,
} as const;

/** What the script that gives a chart out prints, apart from the page's own words. */
export const chartFilesWords = {
  group: '分组',
  base: '篇幅',
  /** Columns of the source, the same in every row, so that a row stays citable by itself. */
  source: ['图表', '来源', '地址', '数据版本', '说明'],
  credit: (site: string) => `来源：${site}`,
  version: (version: string) => `数据版本 ${version}`,
  saved: (name: string) => `已存为 ${name}`,
  failed: '没有存成：图太大，或者脚本没有取到。可以改取 CSV。',
  copied: '引文已复制。',
  embedCopied: '嵌入代码已复制。',
  notCopied: '浏览器不许复制，请选中文字自行复制。',
} as const;
