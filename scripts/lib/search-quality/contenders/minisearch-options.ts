import type { Options } from 'minisearch';

/** A passage as an entry of VitePress's local search. */
export interface Entry {
  /** `yueyang-2021-plan#s1-i2-p1` */
  id: string;
  /** Its text where it is a title or heading, else empty. */
  title: string;
  /** Headings above it; left empty, since a hit in them would stand in another passage. */
  titles: string[];
  text: string;
}

/** What VitePress 1.6 passes to MiniSearch; the tokenizer (blanks and punctuation) is MiniSearch's own, as there. */
export const OPTIONS: Options<Entry> = {
  fields: ['title', 'titles', 'text'],
  storeFields: ['title', 'titles'],
  searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } },
};
