/** Words of what stands beside a plan: passages other records have too, records to hold it against, lower levels. */
export const beside = {
  note: {
    elsewhere: (n: number, isLeast: boolean) => `另见${isLeast ? '至少' : ''} ${n} 份记录`,
    compare: '对照',
    compareWith: (name: string) => `与“${name}”对照`,
    more: (n: number, isLeast: boolean) => `另有${isLeast ? '至少' : ''} ${n} 份，搜索这段文字`,
  },
  panel: {
    title: '与上年、上级、同级相比',
    lead: '承接、改写、未见、新见数的是名称、法规、提法等，同文数的是连续十字以上相同的段落；点开有双方原句。',
    method: '怎样对比',
    places: {
      earlier: '较早一份',
      lastYear: '上年',
      sameYear: '同机构同年',
      nextYear: '下年',
      later: '较晚一份',
      above: '上级',
      peers: '同级同年',
    },
    shared: '同文',
    lowers: (n: number) => `下级 ${n} 份记录各接续了什么`,
    lowersAlone: (n: number) => `下级有 ${n} 份记录，可在对比页选来对照。`,
    lowersPlace: '下级',
  },
} as const;
