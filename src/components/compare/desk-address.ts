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
