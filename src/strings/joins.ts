/** The signs and blanks that put words together where a page joins what it is given. */
export const joins = {
  /** Between two of a list whose parts are elements. */
  comma: '、',
  /** 岳阳市、常德市 */
  list: (parts: readonly (string | number)[]) => parts.join('、'),
  /** 媒体摘要，节选 */
  clauses: (parts: readonly string[]) => parts.join('，'),
  /** Things that may hold commas themselves. */
  points: (parts: readonly string[]) => parts.join('；'),
  /** 相隔 2 年。其间还应有…… */
  sentences: (parts: readonly string[]) => parts.join(''),
  /** 主题： and what follows in an element of its own. */
  label: (name: string) => `${name}：`,
  /** 动词：深化 */
  labelled: (name: string, text: string) => `${name}：${text}`,
  /** 岳阳市妇联 2021 takes （摘要） directly behind it. */
  bracketed: (text: string) => `（${text}）`,
  /** A clause by itself, as a sentence. */
  sentence: (text: string) => `${text}。`,
} as const;
