/** How many places of a thing stand in their sentences on its page; of more, the newest do, and parts list all. */
export const WHOLE = 120;

/** How many places stand in their sentences on the page of a thing that has more than it can list. */
export const NEWEST = 100;

/**
 * Whether a thing in so many records and places stands in a single one, which lists all its places: its page then draws no
 * line through the years, as a line of one point says nothing, and shows nothing of what the corpus holds besides it.
 */
export function isSeenOnce(records: number, places: number): boolean {
  return records === 1 && places <= WHOLE;
}
