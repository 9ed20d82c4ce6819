type Ends<T> = readonly [first: T, last: T];

const yearUnknown = '年份未详';
const span = ([first, last]: Ends<number | null>) => {
  if (first === last) return first === null ? yearUnknown : `${first} 年`;
  return last === null ? `${first} 年起，含${yearUnknown}` : `${first}—${last} 年`;
};
const provinces = ([first, last]: Ends<string | null>) =>
  [...new Set([first, last])].map((name) => name ?? '地区未详').join('—');
const onPages = (parts: number) => (parts === 1 ? '另页列出' : `分 ${parts} 页列出`);

/** Words of long lists that stand in parts, in Chinese. */
export const listParts = {
  heading: '按年份和地区列出的全部记录',
  lead: (records: number, places: number, parts: number) =>
    `写到它的 ${records} 条记录、${places} 处，${onPages(parts)}，每处都可点开原段落。`,
  newest: '最新的原文',
  newestLead: (shown: number, all: number) =>
    `这里只列最新的 ${shown} 处，附整句；全部 ${all} 处见上面各页。`,
  parts: '各页',
  /** 2024 年 · 北京市—河北省 · 第 2 页 */
  name: (part: { years: Ends<number | null>; provinces: Ends<string | null> | null; page: number | null }) =>
    [
      span(part.years),
      part.provinces === null ? '' : provinces(part.provinces),
      part.page === null ? '' : `第 ${part.page} 页`,
    ]
      .filter(Boolean)
      .join(' · '),
  titled: (name: string, part: string) => `${name}：${part}`,
  count: (records: number, places: number) => `${records} 条记录 · ${places} 处`,
  places: (n: number) => `${n} 处`,
  group: (level: string, grade: string, records: number, places: number) =>
    `${level} · ${grade}：${records} 条记录，${places} 处`,
  level: (level: string, records: number, units: number) => `${level}：${records} 条记录，${units} 条`,
  units: (n: number) => `${n} 条`,
  themeLead: (records: number, units: number, parts: number) =>
    `归入本主题的 ${units} 条，在 ${records} 条记录里，${onPages(parts)}，每条都可点开原段落。`,
  themeCount: (records: number, units: number) => `${records} 条记录 · ${units} 条`,
  themeNewest: '最新的条目',
  themeNewestLead: (shown: number, all: number) =>
    `这里只列最新的 ${shown} 条，附原句和依据词；全部 ${all} 条见上面各页。`,
  themePartLead:
    '数字是条目在文中的位置：2.5 是第二部分第 5 条，2¶1 是第二部分第 1 段；点条数可在全文中突出本主题。',
  numbers: '各年各级的项数',
  numbersLead: '数的是全库；点年份可看那一年的清单分在哪几页。',
  yearAndLevel: '年份与层级',
  ledger: '全部目标与数量',
  ledgerLead: (parts: number) => `按年份和地区${onPages(parts)}，每项附原句。`,
  ledgerCount: (records: number, quantities: number) => `${records} 条记录 · ${quantities} 项`,
  ledgerPartLead: '筛选只在本页之内。',
  indexPart: (title: string, page: number | null) => (page === null ? title : `${title} · 第 ${page} 页`),
  indexCount: (n: number) => `共 ${n} 个，按拼音排列。`,
  indexWidest: (shown: number) => `这里列出见于记录最多的 ${shown} 个。`,
  indexAll: (n: number) => `全部 ${n} 个`,
  grades: { full: '全文', summary: '摘要', review: '总结', other: '其他' },
  levelUnknown: '层级未详',
  partLead: '链接是名称在文中的写法，点开到原段落。',
  /** What a page of the list begins with, then what its rows say. */
  pageLead: (counts: string, pages: number, rows: string) =>
    `${counts} · ${pages === 1 ? '全部在这一页' : '这是整份清单的一部分'}。${rows}`,
  whole: (name: string) => `回到“${name}”`,
} as const;
