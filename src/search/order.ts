import type { RecordFacts } from './facts.ts';

/** In which order records are listed: as the words stand in them, or by year. */
export const ORDERS = ['best', 'newest', 'oldest'] as const;
export type Order = (typeof ORDERS)[number];

/** Sorts records by year, those of unknown year last; of one year, and for `best`, they stay as given. */
export function sortByYear<R extends { facts: Pick<RecordFacts, 'year'> }>(
  records: readonly R[],
  order: Order,
): R[] {
  if (order === 'best') return [...records];
  const sign = order === 'newest' ? -1 : 1;
  const rank = ({ facts }: R) => (facts.year === null ? Number.MAX_SAFE_INTEGER : sign * facts.year);
  return records.toSorted((a, b) => rank(a) - rank(b));
}
