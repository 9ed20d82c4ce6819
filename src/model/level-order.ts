/** The levels of administration from the top down; a federation stands at each. */
export const LEVELS = ['national', 'province', 'city', 'county', 'township', 'village'] as const;

/** Order for sorting, from the top down; what is no level, or unknown, comes last. */
export function levelRank(level: string | null): number {
  const rank = (LEVELS as readonly (string | null)[]).indexOf(level);
  return rank === -1 ? LEVELS.length : rank;
}
