import type { Basis } from '../charts/basis.ts';
import type { Measure } from '../charts/measures.ts';
import type { MarkSort } from '../charts/trend-layout.ts';

/** Joins short names the Chinese way: 2020、2023. */
const list = (values: readonly (string | number)[]): string => values.join('、');

/** Words of the theme trends that build and script both print; `strings/charts.ts` takes those it shares from here. */
export const trends = {
  measures: {
    items: '条目',
    share: '字数占比',
    mentions: '每千字提及',
  } satisfies Record<Measure, string>,
  measureNotes: {
    items: '条目：带有该主题标注的条数；一条可有多个主题。',
    share: '字数占比：各条字数按所标主题的得分分摊，再除以全部条目字数；标点、空格不计。',
    mentions: '每千字提及：该主题的强特征词每千字出现的次数；标点、空格不计。',
  } satisfies Record<Measure, string>,
  gap: '未收录',
  unmentioned: '未见',
  levelUnknown: '层级未详',
  groups: {
    full: '工作要点（全文）',
    summary: '工作要点（媒体摘要）：提到该主题的段数',
    review: '工作总结：提到该主题的段数',
  } satisfies Record<MarkSort, string>,
  basis: (basis: Basis) =>
    [
      `依据：全文计划 ${basis.full} 份，媒体摘要 ${basis.summaries} 份`,
      basis.span === null ? '' : `，${basis.organisations} 个机构，${basis.span[0]}–${basis.span[1]} 年`,
      '。',
      basis.undated === 0 ? '' : `另有 ${basis.undated} 份年份未详，未画出。`,
    ].join(''),
  gaps: (years: number[]) =>
    years.length === 0 ? null : `${list(years)} 年没有收录计划：这是缺口，不是零，图上不连线。`,
  summariesApart: '媒体摘要只有寥寥数句，没有写到不等于计划里没有，所以另行排列，不与全文比较。',
  neutral: '各机构的文件长短、层级不同，这里只作对照，不作排名。',

  record: '记录',
  organisationUnknown: '机构未详',
  name: (organisation: string, year: number | null) =>
    year === null ? organisation : `${organisation} · ${year}`,
  description: (measure: string, theme: string) =>
    `${theme}：全文计划的${measure}，按年份排列；媒体摘要和工作总结在下方各自成行；没有全文计划的年份留空。`,
  mark: (name: string, theme: string, measure: string, value: string) =>
    `${name}，${theme}，${measure} ${value}`,
  summaryMark: (name: string, theme: string, n: number) =>
    n === 0 ? `${name}，媒体摘要，未见${theme}` : `${name}，媒体摘要，${n} 段提到${theme}`,
  reviewMark: (name: string, isSummary: boolean, theme: string, n: number) =>
    `${name}，${isSummary ? '总结的媒体摘要' : '工作总结'}，${n === 0 ? `未见${theme}` : `${n} 段提到${theme}`}`,
  spreadMark: (level: string, year: number, plans: number, theme: string, figures: string) =>
    `${level} ${year} 年，全文计划 ${plans} 份，${theme}，${figures}`,
  spreadOpens: (said: string) => `${said}；打开的是该主题当年的全部段落`,
  quartiles: (measure: string, low: string, middle: string, high: string) =>
    `${measure}中位数 ${middle}，四分位 ${low}–${high}`,
  spreadCell: (low: string, middle: string, high: string) => `${middle}（${low}–${high}）`,
  panel: (theme: string, level: string) => `${theme}，${level}`,
  rows: { summary: '摘要', review: '总结' },
  empty: { gap: '未收录', summary: '仅摘要' },
  legend: {
    full: '全文计划',
    join: '同一机构连续三年及以上的全文计划',
    spread: '同级同年的四分位，粗线为中位数',
    mentioned: '媒体摘要，提到',
    review: '总结，提到',
    reviewSummary: '总结的媒体摘要，提到',
    unmentioned: '摘要或总结，未见',
    gap: '当年没有收录全文计划',
  },
  nothing: '没有可以画出的计划。',
  caption: (heading: string, measure: string) => `${heading}（${measure}）`,
  spreadGroup: (level: string) => `${level}：同年全文计划的中位数（四分位）`,
  yearRow: (year: number) => `${year} 年`,
  plans: (n: number) => `${n} 份`,
  few: '不足 3 份',
  spreadBasis: (level: string, plans: number) => `依据：${level}全文计划 ${plans} 份，按年汇总。`,
  everyLevel: '各层级',
  spreadNote:
    '机构较多，不逐一画出：每年画出全文计划的四分位（竖条）和中位数（横线），不足 3 份的年份逐份画出；可以另选机构，叠画在上面。',
  apartHidden: (summaries: number, reviews: number) => {
    const parts = [
      summaries === 0 ? [] : `媒体摘要 ${summaries} 份`,
      reviews === 0 ? [] : `总结 ${reviews} 份`,
    ].flat();
    return parts.length === 0 ? null : `另有${list(parts)}，机构较多，选定机构后才画出。`;
  },
  unnamed: (n: number) => (n === 0 ? null : `下级还有 ${n} 个机构未列名，可在“地区”里逐级查看。`),
  reviewsApart: '总结写的是当年做过的事，不是计划，所以自成一行。',
  runs: '少于三年不连线。',
  single: (name: string, years: number) =>
    years === 0
      ? `${name}还没有收录全文计划，看不出主题的历年变化。`
      : `${name}只有一个年份收录了全文计划，还看不出主题的历年变化。`,

  allThemes: '各主题历年变化',
  ownHeading: '主题历年变化',

  choose: '换个看法',
  unit: '单位',
  place: '地区',
  level: '层级',
  everywhere: '全部地区',
  below: (name: string, organisations: number) => `${name}（${organisations} 个机构）`,
  allLevels: '全部层级',
  organisations: '机构',
  organisationsLead: '不选即按默认画法；最多选 8 个。',
  themes: '主题',
  themesLead: '不选即全部。',
  pages: '机构分页',
  page: (from: number, to: number, all: number) => `第 ${from}–${to} 个，共 ${all} 个`,
  earlier: '上一页',
  later: '下一页',
  reset: '恢复原样',
  ways: '没有脚本时，可到各地区的页面看各地的图：',
} as const;

/** What only the script says. */
export const trendsScriptWords = {
  loading: '正在取数据……',
  failed: '数据没有取到，图和表仍是原来的。请再选一次。',
  nothing: '所选范围里没有可以画出的计划。',
  drawn: (measure: string, records: number, spreads: number) =>
    spreads === 0
      ? `已重画：${measure}，记录 ${records} 份。`
      : `已重画：${measure}，按年汇总 ${spreads} 处，另有记录 ${records} 份。`,
  chosen: (name: string, n: number) => (n === 0 ? name : `${name}（已选 ${n}）`),
} as const;
