import {
  type Candidate,
  type Filters,
  type FoundRecord,
  findCandidates,
  type Index,
  queryParts,
  readRecord,
} from './find.ts';
import { type Fold, keyText } from './key.ts';

/** Records read at once; the rest waits until asked for. */
export const BATCH = 20;

/** A list of records that grows as their text is read. */
export interface Listing {
  /** Read and checked: what can be shown. */
  found: FoundRecord[];
  /** Not read yet; at most so many more. */
  waiting: Candidate[];
  keys: readonly string[];
}

export interface Answer {
  /** Records that hold the query as a string. */
  exact: Listing;
  /** Records that hold all its parts, apart from each other. Empty for a query of one part. */
  related: Listing;
}

/** Asks for a query as typed: `岳阳 两癌`. Records of `exact` are never in `related` too. */
export async function answerQuery(
  index: Index,
  fold: Fold,
  query: string,
  filters: Filters,
): Promise<Answer> {
  const whole = keyText(query, fold);
  const exact = await openListing(index, whole === '' ? [] : [whole], filters);
  await readFirst(exact, fold);
  const parts = queryParts(query, fold);
  const related = await openListing(index, parts.length > 1 ? parts : [], filters);
  const shown = new Set([...exact.found.map(({ id }) => id), ...exact.waiting.map(({ id }) => id)]);
  related.waiting = related.waiting.filter(({ id }) => !shown.has(id));
  await readFirst(related, fold);
  return { exact, related };
}

async function openListing(index: Index, keys: readonly string[], filters: Filters): Promise<Listing> {
  return { found: [], waiting: await findCandidates(index, keys, filters), keys };
}

/** Reads until there is something to show: a whole batch may drop out where characters repeat. */
async function readFirst(listing: Listing, fold: Fold): Promise<void> {
  do await readMore(listing, fold);
  while (listing.found.length === 0 && listing.waiting.length > 0);
}

/** Reads the next records of a listing, best first, and keeps those whose text holds what was asked. */
export async function readMore(listing: Listing, fold: Fold, count = BATCH): Promise<FoundRecord[]> {
  const next = listing.waiting.slice(0, count);
  const opened = await Promise.all(
    next.map(async ({ id, open }) => readRecord(id, await open(), listing.keys, fold)),
  );
  const read = opened.filter((record) => record !== null);
  listing.waiting = listing.waiting.slice(count);
  listing.found.push(...read);
  return read;
}

/** How many passages of the records can be opened. */
export function countPassages(records: readonly FoundRecord[]): number {
  return records.reduce((sum, { passages }) => sum + passages.length, 0);
}
