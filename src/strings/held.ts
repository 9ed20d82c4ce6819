/** Words of links to a plan held against an earlier one or the one above, in Chinese. */
export const heldWords = {
  /** `year`: of the other plan; null where it is the same as that of the plan. */
  before: (year: number | null) => (year === null ? '与同年另一份对比' : `与 ${year} 年对比`),
  above: (year: number | null) => (year === null ? '与上级对比' : `与上级 ${year} 年对比`),
  /** 与上级对比：湖南省妇联 · 2025 · 工作要点 */
  with: (link: string, other: string) => `${link}：${other}`,
} as const;
