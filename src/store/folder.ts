import { join } from 'node:path';

/** Where `scripts/prepare.ts` leaves what it read of `content/`, and the site's pages find it. */
export function storeFolder(): string {
  return process.env.STORE_DIR || join(process.env.CACHE_DIR || '.astro', 'store');
}

/** Files of the store by what they hold. */
export const STORE_FILES = {
  /** Version of the content: `{"version": "1a2b3c4d"}`; written last, so that a store without it is none. */
  stamp: 'stamp.json',
  records: 'records.json',
  sources: 'sources.json',
  campaigns: 'campaigns.json',
  laws: 'laws.json',
  formulas: 'formulas.json',
  /** Theme counts of every plan and review. */
  charts: 'charts.json',
  /** Occurrences by thing: `campaign jinguoxinxiangdang`. */
  occurrences: 'occurrences.pack',
  /** By thing, the sentences its page shows, by record and in reading order. */
  sentences: 'sentences.pack',
  /** By record, where things stand in it, and the numbers of these things (families, laws, phrases, each by id). */
  places: 'places.pack',
  thingsIn: 'things-in.json',
  /** Quantities by record, each in its sentence; records without any are left out. */
  quantities: 'quantities.pack',
  /** By record, what of its text stands elsewhere, and where. */
  compared: 'compared.pack',
  /** By record, the ids of those that notes beside its text name, and of those that share most with it. */
  noted: 'noted.pack',
  /** By record, since when the corpus has what it names. */
  firstSeen: 'first-seen.pack',
  /** By natural pair, what its page counts: `{"a-2020-plan a-2021-plan": [3, 1, 0, 7, 12]}`. */
  pairCounts: 'pair-counts.json',
  /** What these counts were made of. */
  countedFrom: 'counted-from.json',
  /** The most similar pairs of the corpus. */
  similar: 'similar.json',
} as const;

/** Path of a file of the store. */
export function storeFile(name: keyof typeof STORE_FILES): string {
  return join(storeFolder(), STORE_FILES[name]);
}
