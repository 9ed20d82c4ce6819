import type { Facts, RecordFacts } from './facts.ts';
import {
  type Filters,
  meets,
  PASSAGE_FACETS,
  passageValues,
  RECORD_FACETS,
  recordValues,
} from './filters.ts';
import {
  type Candidate,
  type FoundPassage,
  type FoundRecord,
  findCandidates,
  type Index,
  readRecord,
} from './find.ts';
import type { Fold } from './key.ts';
import { type Order, sortByYear } from './order.ts';
import { parseQuery, type Query } from './query.ts';
import { byEvidence } from './rank.ts';

/** Records shown at once, and read at least. */
export const BATCH = 20;
/** A list no longer than this is read as a whole: then passages are counted, not records. */
const READ_ALL = 60;
/** Records read at most before something is shown, where a filter lets few of them through. */
const PATIENCE = 200;

/** The index, the table of traditional characters, what is known of each record. */
export interface Searchable {
  index: Index;
  fold: Fold;
  facts: Facts;
}

export interface ListedCandidate extends Candidate {
  facts: RecordFacts;
  /** Perhaps it holds a word to leave out: only its text can tell, so it is not counted before. */
  doubtful: boolean;
}

/** A list of records that grows as their text is read. */
export interface Listing {
  keys: readonly string[];
  without: readonly string[];
  order: Order;
  /** Every record that may hold the keys, whatever the filters; best first and doubtful ones last, or by year. */
  candidates: readonly ListedCandidate[];
  /** What was read of them, by id; null where the text does not bear it out. */
  read: Map<string, FoundRecord | null>;
  /** Read, and let through by the filters, with those passages the filters let through. */
  found: FoundRecord[];
  /** Let through by what is known of them, not read yet; at most so many more. */
  waiting: ListedCandidate[];
}

export interface Answer {
  query: Query;
  filters: Filters;
  order: Order;
  /** Records that hold the query as a string. */
  exact: Listing;
  /** Records that hold all its parts, apart from each other. Empty for a query of one part. */
  related: Listing;
}

const NO_FACTS: RecordFacts = {
  organisation: null,
  name: null,
  level: null,
  region: [],
  year: null,
  kind: 'other',
  evidence: 'full',
  themes: [],
};

/** Asks for a query as typed: `岳阳 两癌 -家风`. Records of `exact` are never in `related` too. */
export async function answerQuery(
  open: Searchable,
  typed: string,
  filters: Filters = {},
  order: Order = 'best',
): Promise<Answer> {
  const query = parseQuery(typed, open.fold);
  const leftOut = await findLeftOut(open.index, query.without);
  const list = async (keys: readonly string[], taken: ReadonlySet<string>) => {
    const candidates = await candidatesFor(open, keys, leftOut, taken);
    const listing: Listing = {
      keys,
      without: query.without,
      order,
      candidates: sortByYear(candidates, order),
      read: new Map(),
      found: [],
      waiting: [],
    };
    if (listing.candidates.length <= READ_ALL) await readOn(listing, {}, open.fold);
    return readOn(listing, filters, open.fold);
  };
  const exact = await list(query.whole === '' ? [] : [query.whole], new Set());
  const taken = exact.candidates.filter(({ id }) => exact.read.get(id) !== null).map(({ id }) => id);
  const related = await list(query.parts.length > 1 ? query.parts : [], new Set(taken));
  return { query, filters, order, exact, related };
}

/** The same answer under other filters; reads on where they leave too little to show. */
export async function filterAnswer(answer: Answer, filters: Filters, fold: Fold): Promise<Answer> {
  const [exact, related] = await Promise.all(
    [answer.exact, answer.related].map((before) => readOn({ ...before }, filters, fold)),
  );
  return { ...answer, filters, exact: exact ?? answer.exact, related: related ?? answer.related };
}

/** Records the index gives for words to leave out: surely for one or two characters, else perhaps. */
async function findLeftOut(
  index: Index,
  keys: readonly string[],
): Promise<Map<string, 'surely' | 'perhaps'>> {
  const leftOut = new Map<string, 'surely' | 'perhaps'>();
  for (const key of keys) {
    const sure = Array.from(key).length <= 2;
    for (const { id } of await findCandidates(index, [key]))
      if (sure || !leftOut.has(id)) leftOut.set(id, sure ? 'surely' : 'perhaps');
  }
  return leftOut;
}

/** Records that may hold the keys, best first, doubtful ones last. */
async function candidatesFor(
  { index, facts }: Searchable,
  keys: readonly string[],
  leftOut: ReadonlyMap<string, 'surely' | 'perhaps'>,
  taken: ReadonlySet<string>,
): Promise<ListedCandidate[]> {
  const all = (await findCandidates(index, keys))
    .filter(({ id }) => leftOut.get(id) !== 'surely' && !taken.has(id))
    .map((candidate) => ({
      ...candidate,
      facts: facts.get(candidate.id) ?? NO_FACTS,
      doubtful: leftOut.has(candidate.id),
    }));
  return [...all.filter((one) => !one.doubtful), ...all.filter((one) => one.doubtful)];
}

/** Puts a list under filters and reads what is to be shown: all where that is little. */
async function readOn(listing: Listing, filters: Filters, fold: Fold): Promise<Listing> {
  narrow(listing, filters);
  const few = listing.found.length + listing.waiting.length <= READ_ALL;
  await fill(listing, filters, fold, few ? READ_ALL : BATCH);
  return listing;
}

/** Sorts the candidates anew into what can be shown and what may be, under the filters. */
function narrow(listing: Listing, filters: Filters): void {
  listing.found = [];
  listing.waiting = [];
  for (const candidate of listing.candidates) {
    if (!RECORD_FACETS.every((facet) => meets(filters, facet, recordValues(candidate.facts, facet))))
      continue;
    const record = listing.read.get(candidate.id);
    if (record === undefined) {
      if (meets(filters, 'theme', candidate.facts.themes)) listing.waiting.push(candidate);
    } else if (record !== null) {
      const passages = record.passages.filter((passage) => meetsPassage(filters, passage));
      if (passages.length > 0) listing.found.push({ ...record, passages });
    }
  }
}

function meetsPassage(filters: Filters, passage: FoundPassage): boolean {
  return PASSAGE_FACETS.every((facet) => meets(filters, facet, passageValues(passage, facet)));
}

/** Reads on in the order of the list, until `count` records can be shown, or patience or the list ends. */
export async function fill(listing: Listing, filters: Filters, fold: Fold, count: number): Promise<void> {
  const most = listing.read.size + PATIENCE;
  while (listing.found.length < count && listing.waiting.length > 0 && listing.read.size < most) {
    const next = listing.waiting.slice(0, Math.max(BATCH, count - listing.found.length));
    await Promise.all(
      next.map(async ({ id, open }) =>
        listing.read.set(id, readRecord(id, await open(), listing.keys, fold, listing.without)),
      ),
    );
    if (listing.order === 'best') settleOrder(listing, next);
    narrow(listing, filters);
  }
}

/** Puts what was read together in the order its text gives; the places it takes in the list stay the same. */
function settleOrder(listing: Listing, together: readonly ListedCandidate[]): void {
  const evidence = ({ id }: ListedCandidate) => listing.read.get(id) ?? { passages: [] };
  const sorted = together.toSorted((a, b) => byEvidence(evidence(a), evidence(b)));
  const moved = new Set(together);
  let next = 0;
  listing.candidates = listing.candidates.map((one) => (moved.has(one) ? (sorted[next++] ?? one) : one));
}

/** Who asks for more is given no more records than this at once. */
const MOST_MORE = 100;

/**
 * Which records to list next, given how many were to be shown and how many had been found by then, which filters can make
 * fewer: as many again, so that all of 1,500 are some twenty steps away and not seventy.
 */
export function nextStretch(shown: number, found: number): [first: number, end: number] {
  const first = Math.min(shown, found);
  return [first, first + Math.min(Math.max(first, BATCH), MOST_MORE)];
}

/** Whether every record was read: then what is counted are passages, else records. */
export function isRead({ read, candidates }: Pick<Listing, 'read' | 'candidates'>): boolean {
  return read.size === candidates.length;
}

/** The list a page counts and draws: the exact one, or the related one where nothing holds the query as a string. */
export function leadingList({ exact, related }: Answer): Listing {
  return exact.candidates.some(({ id }) => exact.read.get(id) !== null) ? exact : related;
}

/** How many passages of the records can be opened. */
export function countPassages(records: readonly FoundRecord[]): number {
  return records.reduce((sum, { passages }) => sum + passages.length, 0);
}
