/** How many records the desk holds. */
export const MOST_RECORDS = 4;

/** Ids of the records an address lays on the desk, from left to right; each once, at most four: `?r=a&r=b`. */
export function readRecords(address: URL): string[] {
  return [...new Set(address.searchParams.getAll('r'))].filter((id) => id !== '').slice(0, MOST_RECORDS);
}

/** The address with other records; the filters stay, a column shown alone does not: it may be another record now. */
export function writeRecords(address: URL, ids: readonly string[]): URL {
  const next = new URL(address);
  next.hash = '';
  const others = [...next.searchParams].filter(([name]) => name !== 'r' && name !== 'only');
  next.search = new URLSearchParams([...ids.map((id) => ['r', id]), ...others]).toString();
  return next;
}

/**
 * The records with one more, laid before the first of a later year: what became of names is told from left to right, and
 * read against time “not found” would mean what came later. One of unknown year goes last; what a reader moved stays.
 */
export function layDown(
  ids: readonly string[],
  added: string,
  yearOf: (id: string) => number | null | undefined,
): string[] {
  const year = yearOf(added) ?? Number.POSITIVE_INFINITY;
  const later = ids.findIndex((id) => (yearOf(id) ?? Number.NEGATIVE_INFINITY) > year);
  return ids.includes(added) ? [...ids] : ids.toSpliced(later === -1 ? ids.length : later, 0, added);
}
