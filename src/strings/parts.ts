import type { RecordSort } from '../model/record-name.ts';

/** Words of lists that are split by year and province, in Chinese. */
export const parts = {
  /** What has no province: a national body, one that could not be read. */
  noPlace: '全国或地区未详',
  title: (place: string, year: string) => `${place} · ${year}`,
  page: (title: string, page: number) => `${title} · 第 ${page} 页`,
  sorts: { full: '要点全文', summary: '媒体摘要', review: '总结', other: '其他文件' } satisfies Record<
    RecordSort | 'other',
    string
  >,
  sortCount: (sort: string, n: number) => `${sort} ${n} 份`,
  pageOf: (page: number, pages: number, from: number, to: number, all: number) =>
    `第 ${page} 页，共 ${pages} 页：第 ${from} 至 ${to} 条，共 ${all} 条。筛选只在本页之内。`,
  turn: '前后页',
  previousPage: '← 前一页',
  nextPage: '后一页 →',
  byLevel: '按层级',
  shownTemplate: '显示 {n} 条，本页 {all} 条',
  beside: '其他年份和地区',
  samePlace: (place: string) => `${place}其他年份`,
  sameYear: (year: string) => `${year}其他地区`,
  toPlace: (place: string) => `${place}：各年记录、下级地区和趋势`,
  overviewTitle: '按地区和年份',
  overviewLead:
    '记录较多，按省份和年份分开列出。点数字看那一年那个省份的记录；“–”是本库没有收录，不表示没有发布。',
  overviewCaption: '各省份各年的记录数，含下级',
  place: '地区',
  total: '合计',
  everywhere: '全部地区',
  choose: '选年度、地区和种类',
  matched: '符合条件的 {n} 条，点表中数字看记录',
  newest: '最近的记录，先列上级',
  newestMore: (n: number, year: string) => `${year}共 ${n} 条，全部记录`,
  levelsTitle: '按地区和层级',
  levelsLead: '记录较多，按省份分开列出。点数字看那个省份那一级的记录。',
  levelsCaption: (year: string) => `${year}各省份各层级的记录数`,
  undatedLead: '年份未详的记录较多，按省份分开列出。',
} as const;
