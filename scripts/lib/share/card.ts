/** What a share image says: the page's own words for those who pass its address on. */
export interface Card {
  /** 岳阳市妇联2021年工作要点 */
  title: string;
  /** Whose it is, of when, and what it rests on: `岳阳市妇联 · 2021 年 · 全文`. */
  line: string;
  /** 妇联工作要点库 */
  site: string;
}
