import type { heldWords as chinese } from '../held.ts';
import type { Words } from '../words.ts';

/** Words of links to a plan held against an earlier one or the one above, in English. */
export const heldWords: Words<typeof chinese> = {
  before: (year) => (year === null ? 'Compare with the other of the year' : `Compare with ${year}`),
  above: (year) => (year === null ? 'Compare with the level above' : `Compare with the level above, ${year}`),
  with: (link, other) => `${link}: ${other}`,
};
