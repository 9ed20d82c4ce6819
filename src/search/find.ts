import type { Fold, Key, Range } from './key.ts';
import { toKey } from './key.ts';
import { startsInRow } from './phrase.ts';
import { byRank } from './rank.ts';
import { type StoredPassage, unpackPassage } from './stored.ts';
import { queryWords } from './tokens.ts';
import { findHits, joinRanges } from './verify.ts';

/** What is used of Pagefind's answer for one record (https://pagefind.app/docs/api/). */
export interface IndexHit {
  id: string;
  score: number;
  /** Positions of all words asked for, in one list. */
  words: number[];
  data(): Promise<IndexedRecord>;
}

export interface IndexedRecord {
  url: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: { id: string; title: string }[];
}

export interface Index {
  /** Pairs that are everywhere; see `queryWords`. */
  common: ReadonlySet<string>;
  search(words: string): Promise<{ results: IndexHit[] }>;
}

/** A record that may hold the query, before its text was read. */
export interface Candidate {
  id: string;
  score: number;
  count: number;
  open(): Promise<IndexedRecord>;
}

/** A passage that holds the query, and where. */
export interface FoundPassage extends StoredPassage {
  id: string;
  hits: Range[];
  /** The keys that stand in it. */
  keys: string[];
}

export interface FoundRecord {
  /** Pagefind's id of the record. */
  id: string;
  record: IndexedRecord;
  passages: FoundPassage[];
}

/**
 * Records where every one of the keys stands, best first, by the index alone. None is missing; one too
 * many is possible (see `startsInRow`), so `readRecord` has the last word.
 */
export async function findCandidates(index: Index, keys: readonly string[]): Promise<Candidate[]> {
  if (keys.length === 0) return [];
  const asked = keys.map((key) => queryWords(key, index.common));
  const words = new Set(asked.flatMap((part) => part.words));
  const { results } = await index.search([...words].join(' '));
  return results
    .map((hit): Candidate => {
      const counts = asked.map((part) => startsInRow(hit.words, part.offsets).length);
      return { id: hit.id, score: hit.score, count: Math.min(...counts), open: () => hit.data() };
    })
    .filter((candidate) => candidate.count > 0)
    .sort(byRank);
}

/**
 * The passages of a record that hold at least one of the keys; null where the record lacks one of them, or
 * holds one of `without`.
 */
export function readRecord(
  id: string,
  record: IndexedRecord,
  keys: readonly string[],
  fold: Fold,
  without: readonly string[] = [],
): FoundRecord | null {
  const passages: FoundPassage[] = [];
  const seen = new Set<string>();
  for (const anchor of record.anchors) {
    const stored = unpackPassage(anchor.title);
    if (!stored) continue;
    const passage = toKey(stored.text, fold);
    if (without.some((key) => passage.text.includes(key))) return null;
    const found = findParts(passage, keys);
    for (const key of found.keys) seen.add(key);
    if (found.keys.length > 0)
      passages.push({ id: anchor.id, ...stored, hits: found.hits, keys: found.keys });
  }
  return seen.size === keys.length ? { id, record, passages: leadWithEach(passages) } : null;
}

/** Puts in front what together holds every key, fullest passage first; the others stay in reading order. */
function leadWithEach(passages: FoundPassage[]): FoundPassage[] {
  const unseen = new Set(passages.flatMap(({ keys }) => keys));
  if (unseen.size < 2) return passages;
  const lead = new Set<FoundPassage>();
  for (const passage of passages.toSorted((a, b) => b.keys.length - a.keys.length)) {
    if (passage.keys.some((key) => unseen.has(key))) lead.add(passage);
    for (const key of passage.keys) unseen.delete(key);
  }
  return [...lead, ...passages.filter((passage) => !lead.has(passage))];
}

function findParts(passage: Key, keys: readonly string[]): { keys: string[]; hits: Range[] } {
  const found = keys
    .map((key) => ({ key, hits: findHits(passage, key) }))
    .filter(({ hits }) => hits.length > 0);
  return { keys: found.map(({ key }) => key), hits: joinRanges(found.flatMap(({ hits }) => hits)) };
}
