/** A part of a long list with a page of its own: some years, or some provinces of a year that is too long itself. */
export interface ListPart {
  /** Last step of its address: `2024`, `2018-2020`, `2024-p2`. */
  slug: string;
  /** First and last year it holds, null where unknown. */
  years: readonly [first: number | null, last: number | null];
  /** First and last province it holds, where it holds some of a year only; null stands for none known. */
  provinces: readonly [first: string | null, last: string | null] | null;
  /** Counted from 1, where a province is too long itself. */
  page: number | null;
  /** Records and places it holds. */
  records: number;
  places: number;
  /** Where its first record stands among all of the corpus; see `cutList`. */
  from: number;
}
