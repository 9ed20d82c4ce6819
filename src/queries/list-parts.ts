import { foldPages, type ListPart, readingOrder, runOf } from '../model/list-part.ts';
import { compareText } from '../model/order.ts';
import type { PlanRecord } from '../model/record.ts';
import type { Corpus } from './corpus.ts';

/** A record of a long list, with how many places, items or quantities stand under it there. */
export interface Listed {
  record: string;
  places: number;
}

/** Lines that one part holds, a record and each of its places one: some 300 KB of HTML, and a minute of scrolling. */
export const LINES = 1200;

interface Shelved extends Listed {
  at: number;
  year: number | null;
  province: string | null;
}

/**
 * Cuts a list into parts: whole years while they are short, a long year by provinces, a long province by pages; what
 * is short stands together with what follows, so that there are never many more pages than needed. The oldest come
 * first: a new year changes the last part only. A record is never torn apart.
 */
export function cutList(all: Corpus, listed: readonly Listed[], most = LINES): ListPart[] {
  const order = shelfOrder(all);
  const shelved = listed.flatMap(({ record: id, places }): Shelved[] => {
    const record = all.recordById.get(id)?.record;
    const at = order.get(id);
    if (record === undefined || at === undefined) return [];
    return [{ record: id, places, at, year: record.year, province: provinceOf(record) }];
  });
  shelved.sort((a, b) => a.at - b.at);
  const years = [...Map.groupBy(shelved, ({ year }) => year).values()];
  return packBlocks(years, most).flatMap((run) => {
    const own = run.flat();
    return run.length > 1 || countLines(own) <= most ? [yearsPart(own)] : cutYear(own, most);
  });
}

function cutYear(own: readonly Shelved[], most: number): ListPart[] {
  const provinces = [...Map.groupBy(own, ({ province }) => province).values()];
  const pieces = packBlocks(provinces, most).flatMap((run): { of: Shelved[]; page: number | null }[] => {
    const of = run.flat();
    if (run.length > 1 || countLines(of) <= most) return [{ of, page: null }];
    const rows = of.map((row) => [row]);
    return packBlocks(rows, most).map((page, i) => ({ of: page.flat(), page: i + 1 }));
  });
  return pieces.map(({ of, page }, i) => {
    const whole = yearsPart(of);
    const ends = [of[0]?.province ?? null, of.at(-1)?.province ?? null] as const;
    return { ...whole, slug: i === 0 ? whole.slug : `${whole.slug}-p${i + 1}`, provinces: ends, page };
  });
}

/** Puts blocks together while they fit; one that is too long stands alone. */
function packBlocks(blocks: readonly Shelved[][], most: number): Shelved[][][] {
  const packs: Shelved[][][] = [];
  let room = 0;
  for (const block of blocks) {
    const lines = countLines(block);
    if (lines > room) {
      packs.push([]);
      room = most;
    }
    packs.at(-1)?.push(block);
    room -= lines;
  }
  return packs;
}

const countLines = (of: readonly Shelved[]) => of.reduce((sum, { places }) => sum + 1 + places, 0);

function yearsPart(of: readonly Shelved[]): ListPart {
  const years = [of[0]?.year ?? null, of.at(-1)?.year ?? null] as const;
  const names = [...new Set(years)].map((year) => year ?? 'undated');
  const places = of.reduce((sum, one) => sum + one.places, 0);
  const from = of[0]?.at ?? 0;
  return { slug: names.join('-'), years, provinces: null, page: null, records: of.length, places, from };
}

/** The part that holds a record: `2024-p2`; null where the list is whole. */
export function findPart(all: Corpus, parts: readonly ListPart[], record: string): string | null {
  const at = shelfOrder(all).get(record);
  if (at === undefined) return null;
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.from ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return parts[low - 1]?.slug ?? null;
}

/** A part as its page shows it. */
export interface OpenPart {
  part: ListPart;
  /** How many parts the list has. */
  pages: number;
  /** The parts that the page names, as they are read: all of a list that is not very long, else those of its year. */
  beside: ListPart[];
  /** What is read before it and after it. */
  previous: ListPart | null;
  next: ListPart | null;
}

/** Of a list with more parts than this, a part names those of its year: a page must not grow with the corpus. */
const MOST_BESIDE = 40;

/** Opens one part of a list, which is given oldest first; throws where there is none of that name. */
export function openPart(parts: readonly ListPart[], slug: string): OpenPart {
  const { ordered, folded } = orderOnce(parts);
  const at = ordered.findIndex((one) => one.slug === slug);
  const part = ordered[at];
  if (part === undefined) throw new Error(`no part ${slug} among ${parts.length}`);
  const run = runOf(part);
  const near = folded.length > MOST_BESIDE ? folded.filter((one) => isSameYear(one, part)) : folded;
  const beside = near.flatMap((one) =>
    run !== null && runOf({ ...one, page: 1 }) === run
      ? ordered.filter((page) => runOf(page) === run)
      : [one],
  );
  const [previous = null, next = null] = [ordered[at - 1], ordered[at + 1]];
  return { part, pages: parts.length, beside, previous, next };
}

const isSameYear = (one: ListPart, other: ListPart) =>
  one.years.some((year) => other.years.some((own) => own === year));

/** The parts as they are read, and the same with the pages of a province as one. */
interface Ordered {
  ordered: ListPart[];
  folded: ListPart[];
}

const orderings = new WeakMap<readonly ListPart[], Ordered>();

function orderOnce(parts: readonly ListPart[]): Ordered {
  const known = orderings.get(parts);
  if (known !== undefined) return known;
  const ordered = readingOrder(parts);
  const made = { ordered, folded: foldPages(ordered) };
  orderings.set(parts, made);
  return made;
}

const orders = new WeakMap<Corpus, Map<string, number>>();

/** Where each record stands on the shelf that lists are cut from: by year, unknown last, by province, then as in lists. */
export function shelfOrder(all: Corpus): Map<string, number> {
  const known = orders.get(all);
  if (known !== undefined) return known;
  const keyOf = ({ record }: { record: PlanRecord }, i: number) => ({
    id: record.id,
    year: record.year ?? Number.POSITIVE_INFINITY,
    code: record.region?.code.slice(0, 2) ?? '~',
    i,
  });
  const keys = [...all.recordById.values()].map(keyOf);
  // Two years without a number are as infinite as each other, and their difference is none.
  keys.sort((a, b) => (a.year === b.year ? 0 : a.year - b.year) || compareText(a.code, b.code) || a.i - b.i);
  const order = new Map(keys.map(({ id }, i) => [id, i]));
  orders.set(all, order);
  return order;
}

/** Name of the province a record lies in: 湖南省. */
function provinceOf({ region }: PlanRecord): string | null {
  return region?.path[0] ?? null;
}
