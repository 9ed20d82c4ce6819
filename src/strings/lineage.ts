/** Words of the time line of a family, in Chinese. */
export const lineageWords = {
  title: '沿革',
  lead: '按年份和层级排列库中写到它的记录，附写法；阶段按名称前的动词推断。只说先后，不说谁从谁那里学来。',
  first: '库中首见',
  last: '库中最近一次',
  before: '早于本库起点',
  undated: '年份未详',
  levelUnknown: '层级未详',
  unseen: (plans: number) => `未见：收录要点全文 ${plans} 份，都没有写到`,
  noFull: (others: number) => `没有收录要点全文；摘要、总结 ${others} 份，没写到的不能说明没有`,
  gap: '空缺：没有收录要点或总结',
  moreWordings: (n: number) => `等，另有 ${n} 种写法`,
  more: (n: number) => `另有 ${n} 份，见逐处原文`,
  stages: '全部记录的阶段：',
  records: (n: number) => `${n} 份`,
} as const;
