/** Words of the tile map of a province, in Chinese. */
export const tileMap = {
  heading: (province: string) => `${province}各市州收录情况`,
  description: (held: number, all: number) =>
    `每个市州一格，按大致方位排列，不画边界。${all} 个市州中 ${held} 个有收录，颜色越深记录越多。`,
  tile: (name: string, records: number) => (records === 0 ? `${name}，未收录` : `${name}，${records} 条记录`),
  count: (records: number) => (records === 0 ? '未收录' : `${records} 条`),
  columns: ['市州', '记录', '要点全文', '媒体摘要', '总结'],
  basis: (held: number, all: number) =>
    `依据：${all} 个市州中 ${held} 个有记录。“未收录”是本库的缺口，不表示没有发布。`,
  own: '只数市州妇联自己的记录，县市区的在下面另列；条数说收录多少，不说工作好坏。',
  places: '格子只示大致方位：同一行由西向东，同一列由北向南；大小与面积、人口无关。',
  below: (province: string) => `${province}各市州下的县市区机构`,
} as const;
