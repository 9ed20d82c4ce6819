import type { PairKind } from '../compare/natural-pairs.ts';

/** Words of the pages around a comparison, in Chinese. */
export const comparePageWords = {
  title: '对比',
  pairTitle: (a: string, b: string) => `对比：${a} 与 ${b}`,
  asSummary: (name: string) => `${name}（摘要）`,
  pairHeading: (a: string, b: string) => `${a} 与 ${b}`,
  pairKinds: {
    years: '同一机构的先后两份。',
    above: '上级的要点与这一份。',
    peers: '同级同年的两份。',
  } satisfies Record<PairKind, string>,
  lead: '把两到四份要点按主题放在一起：相同的文字标出来，可以点到对方；名称是承接、改写还是未见，逐条附双方原句。',
  limits: '机构之间只对照，不排名。媒体摘要没写到的，不能断定计划里没有。',
  desk: {
    chosen: '已选的记录，从左到右',
    add: '加一份（机构、年份、拼音、首字母都可以）',
    /** 岳阳市 2021，或 yys 2021 */
    example: (place: string, year: number, initials: string) => `${place} ${year}，或 ${initials} ${year}`,
    list: '相符的记录',
    full: '已选四份。要换一份，先去掉一份。',
    noScript: '自选两到四份要用脚本；下面“现成的对照”不用脚本也能看。',
    /** Behind `r=` stands the id of a record: hunan-2019-plan; `plans` is where records stand: /plans/ */
    noScriptRecords: (plans: string) =>
      `从别页点到这里的：地址里每个“r=”后面是一份记录的编号，全文在“${plans}编号/”。`,
  },
  natural: '现成的对照',
  naturalLead: (shown: number, all: number) =>
    shown < all
      ? `共 ${all} 对，从新到旧列出 ${shown} 对，各有单独一页；其余在各机构、各要点的页面上。`
      : `共 ${all} 对。`,
  pairGroups: { years: '同一机构的先后两份', above: '与上级', peers: '同级同年' } satisfies Record<
    PairKind,
    string
  >,
  and: '与',
  toOrganisations: '按机构找',
  toYears: '按年份找',
  similar: '同文最多的两份',
  similarLead: '全库两两相比，按同样的文字排列，常用提法不计。同文多不等于谁取自谁。',
  similarIn: (who: string, characters: number, percent: string) =>
    `占“${who}” ${characters} 字（${percent}%）`,
  similarNone: '库中没有两份记录有十字以上相同的文字。',
  openDesk: '在对比台打开，可再加一两份',
} as const;
