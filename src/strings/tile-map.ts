/** What the map says of its places, at build and when a reader chooses a theme. `kind` is 市州 or 县市区. */
export const placeFacesWords = {
  gap: '未收录',
  noFull: '无全文',
  count: (n: number) => `${n} 条`,
  records: '记录',
  share: (theme: string) => `${theme}：字数占比`,
  heading: (place: string, kind: string) => `${place}各${kind}收录情况`,
  shareHeading: (place: string, kind: string, theme: string) => `${place}各${kind}：${theme}的字数占比`,
  gapOf: (name: string) => `${name}，未收录`,
  recordsOf: (name: string, n: number) => `${name}，${n} 条记录`,
  noFullOf: (name: string) => `${name}，没有收录要点全文`,
  shareOf: (name: string, theme: string, share: string, n: number) =>
    `${name}，${theme}占字数 ${share}，依据 ${n} 份全文`,
  description: (kind: string, held: number, all: number) =>
    `每个${kind}一格，按大致方位排列，不画边界。${all} 个${kind}中 ${held} 个有收录，颜色越深记录越多。`,
  shareDescription: (kind: string, theme: string) =>
    `每个${kind}一格，按大致方位排列，不画边界。颜色越深，${theme}占字数越多。`,
  basis: (kind: string, held: number, all: number) =>
    `依据：${all} 个${kind}中 ${held} 个有记录。“未收录”是本库的缺口，不表示没有发布。`,
  shareBasis: (kind: string, held: number, all: number, plans: number) =>
    `依据：${all} 个${kind}中 ${held} 个的 ${plans} 份要点全文，各份字数相加再除；“无全文”不是零。`,
  own: (kind: string) => `只数${kind}妇联自己的记录，下级的另列；条数说收录多少，不说工作好坏。`,
  shareOwn: (kind: string) =>
    `只算${kind}妇联自己的要点全文，摘要和总结不计；各份年份、长短不同，占比多少不说明工作好坏。`,
} as const;

/** Words of the tile map that only the page prints. */
export const tileMap = {
  columns: { place: '地方', full: '要点全文', summary: '媒体摘要', review: '总结' },
  legend: '深浅',
  places: '格子只示大致方位：同一行由西向东，同一列由北向南；大小与面积、人口无关。',
  listed: '只列库中已知的机构，按行政区划代码排列。',
  below: (province: string) => `${province}各市州下的县市区机构`,
  choose: '显示',
  byRecords: '记录条数',
  moreMaps: (n: number) => `另有 ${n} 个省级地区，没有画出。`,
  more: (n: number) => `另有 ${n} 个省级地区，见各省机构的页面。`,
} as const;
