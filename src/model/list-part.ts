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

/**
 * Parts in the order they are read in, from those given oldest first: the newest year first, but the provinces and pages
 * of a year from the first to the last, as every other list has them: 2025 北京市, 2025 河北省, 2024 北京市.
 */
export function readingOrder(parts: readonly ListPart[]): ListPart[] {
  const blocks = Map.groupBy(parts, ({ slug, years, provinces }) =>
    provinces === null ? slug : `year ${years[0]}`,
  );
  return [...blocks.values()].toReversed().flat();
}

/**
 * Parts with the pages of a province as one, under the first of them and with their sums: of these there are no more than
 * years and provinces, however long the list. In the order given.
 */
export function foldPages(parts: readonly ListPart[]): ListPart[] {
  const runs = Map.groupBy(parts, (part) => runOf(part) ?? part.slug);
  return [...runs.values()].flatMap((run) => {
    const first = run.find(({ page }) => page === 1);
    if (first === undefined || run.length === 1) return run;
    const sum = (count: (part: ListPart) => number) => run.reduce((total, part) => total + count(part), 0);
    const sums = { records: sum((part) => part.records), places: sum((part) => part.places) };
    return [{ ...first, ...sums, page: null }];
  });
}

/** What the pages of one province and year have in common; null for a part that is no such page. */
export function runOf({ years, provinces, page }: ListPart): string | null {
  return page === null ? null : `${years[0]} ${provinces?.[0]}`;
}
