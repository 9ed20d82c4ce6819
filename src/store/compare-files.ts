/** Files of the store that tell what comparing the corpus has found; see `passCompare`. */
export const COMPARE_STORE = {
  /** By record: what of it stands elsewhere, and where. */
  entries: 'compare.pack',
  /** By record: since when the corpus has what it names. */
  firstSeen: 'first-seen.pack',
  /** The most similar pairs of the corpus. */
  similar: 'similar.json',
} as const;

/** How many of the most similar pairs are found, for `/compare/` to list. */
export const SIMILAR_LISTED = 50;
