/** How many places of a thing stand in their sentences on its page; of more, the newest do, and parts list all. */
export const WHOLE = 120;

/** How many places stand in their sentences on the page of a thing that has more than it can list. */
export const NEWEST = 100;

/**
 * Whether a thing stands in a single record, which lists all its places: its page then draws no line through the years,
 * as a line of one point says nothing, and shows nothing of what the corpus holds besides that record.
 */
export function isSeenOnce(occurrences: readonly { record: string }[]): boolean {
  const [first, ...others] = occurrences;
  return (
    first !== undefined &&
    occurrences.length <= WHOLE &&
    others.every(({ record }) => record === first.record)
  );
}
