/** Words of the feed's entries on corrections. */
export const feed = {
  corrected: (title: string) => `更正：${title}`,
  /** 成文日期：2022-03-10 → 2022-03-01。理由：…… */
  change: (fact: string, before: string, after: string, reason: string) =>
    `${fact}：${before} → ${after}。理由：${reason}`,
  dated: '更正条目的日期是编者所记的更正日期，未记的同该文件的日期。',
} as const;
