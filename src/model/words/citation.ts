/** Words of references after GB/T 7714. */
export const citation = {
  /** Stands where the day of access belongs; the standard wants it in square brackets. */
  accessDay: '[引用日期 ____-__-__]',
  /** `妇联工作要点库，记录版本 9f3a…` */
  site: (site: string, version: string) => `${site}，记录版本 ${version}`,
  chart: (version: string) => `数据版本 ${version}`,
  corpus: (version: string) => `语料版本 ${version}`,
  summary: (name: string) => `${name}（媒体摘要）`,
} as const;
