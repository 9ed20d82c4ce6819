/** Words of the matrices that can be sorted, in Chinese. */
export const sortMatrix = {
  byColumn: (name: string) => `按“${name}”排列各行`,
  byRow: (name: string) => `按“${name}”排列各列`,
  /** `%` is the name of the row or column. */
  done: { none: '已恢复原来的次序', descending: '已按“%”从多到少排列', ascending: '已按“%”从少到多排列' },
  families: {
    heading: '行动与记录',
    headingByLevel: '行动与层级',
    corner: '名称',
    groups: { full: '要点全文', summary: '媒体摘要', review: '总结' },
    basis: (rows: number) => `依据：见于两份以上记录的 ${rows} 个名称，按拼音排列。`,
    more: (n: number) => `另有 ${n} 个见于两份以上记录的名称没有列出，见上面的名单。`,
    places: '数字是该记录中写到它的处数；点开逐处原文。',
    ofLevel: '记录很多，按层级合并：“1/2”指该层级 2 份记录中 1 份写到它；深浅和排列都按占比。',
    absent: '全文的 0 是本文未见；“·”是摘要或总结中未见，不能说明没有。深浅只用于全文。',
    base: (records: number) => `${records} 份记录`,
    columnBase: (records: number) => `${records} 份`,
    cell: (name: string, column: string, value: string) => `${name}，${column}：${value}`,
    ofBase: (n: number, all: number) => `${all} 份记录中 ${n} 份`,
    value: (n: number) => `${n} 处`,
    empty: '还没有见于两份以上记录的名称。',
  },
  order: '点表头可以排列，只为查看方便；方向键可以在格子间移动。',
} as const;
