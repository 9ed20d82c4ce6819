type Ends<T> = readonly [first: T, last: T];

const yearUnknown = '年份未详';
const span = ([first, last]: Ends<number | null>) => {
  if (first === last) return first === null ? yearUnknown : `${first} 年`;
  return last === null ? `${first} 年起，含${yearUnknown}` : `${first}—${last} 年`;
};
const provinces = ([first, last]: Ends<string | null>) =>
  [...new Set([first, last])].map((name) => name ?? '地区未详').join('—');

/** Words of long lists that stand in parts, in Chinese. */
export const listParts = {
  heading: '按年份和地区列出的全部记录',
  lead: (records: number, places: number, parts: number) =>
    `写到它的 ${records} 条记录、${places} 处，分 ${parts} 页列出，每处都可点开原段落。`,
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
  grades: { full: '全文', summary: '摘要', review: '总结', other: '其他' },
  levelUnknown: '层级未详',
  partLead: '这是整份清单的一部分。链接是名称在文中的写法，点开到原段落。',
  whole: (name: string) => `回到“${name}”`,
} as const;
