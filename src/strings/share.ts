/** Words for whoever is sent an address of the site, and for its name on a home screen. */
export const share = {
  /** As Open Graph writes a language. */
  locale: 'zh_CN',
  /** What the picture of the whole site says beside its name. */
  siteLine: '各级妇联历年工作要点：阅读、检索、对比，逐段注明来源',
  /** What the picture of a record says below its title. */
  recordLine: (who: string, year: number | null, grade: string) =>
    [who, ...(year === null ? [] : [`${year} 年`]), grade].join(' · '),
  /** What a record is, and how it begins. */
  describe: (name: string, grade: string, beginning: string) => `${name}（${grade}）。${beginning}`,
  shortName: '妇联要点',
} as const;
