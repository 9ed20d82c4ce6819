import { type Block, sharedBlocks } from './blocks.ts';
import { SHORTEST_RUN } from './fingerprints.ts';
import { type FormulaMask, isOwn, maskPlaces, ownBefore, stretches } from './formula-mask.ts';
import { type ComparedRecord, keyRecord, type Place, placeOf, type RecordKey } from './key.ts';

/** A run both records hold: blanks, widths and quote marks apart the same characters, as long as it can be. */
export interface SharedRun {
  a: Place;
  b: Place;
  /** Characters of the key: without blanks and quote marks; at least ten. */
  length: number;
  /** How many of them are formula on neither side. */
  own: number;
  /** Whether it is a formula on both sides: everybody writes it, and it counts as no borrowing. */
  formula: boolean;
  /** The parts of it that are formula on either side, in reading order. */
  formulas: { a: Place; b: Place }[];
}

/** What two records share. */
export interface Shared {
  /** Sorted by place in `a`, then in `b`; each pair of places is a run of its own. */
  runs: SharedRun[];
  /** Characters of `a` that stand in `b` too, each counted once and formulas left out; and the other way round. */
  inA: number;
  inB: number;
}

/** A record ready to be held against others: its key, and what of it is formula. */
export interface KeyedRecord {
  key: RecordKey;
  mask: FormulaMask;
}

/** Makes a record ready; `formulas` are the places `formulaPlaces` gave for it, none where they are left out. */
export function readyRecord(record: ComparedRecord, formulas: readonly Place[] = []): KeyedRecord {
  const key = keyRecord(record);
  return { key, mask: maskPlaces(key, formulas) };
}

/**
 * The runs of at least ten characters two records share: 深化“百千万巾帼大宣讲”活动 and 深化百千万 巾帼大宣讲活动 share one
 * of twelve. Only the records are read; see `sharedBlocks` for the time it takes.
 */
export function sharedRuns(a: KeyedRecord, b: KeyedRecord): Shared {
  const blocks = sharedBlocks(a.key.codes, b.key.codes);
  const ownA = ownOf(
    a,
    blocks.map(({ a: from, length }) => ({ from, length })),
  );
  const ownB = ownOf(
    b,
    blocks.map(({ b: from, length }) => ({ from, length })),
  );
  return {
    runs: blocks.map((block, i) => describeRun(a, b, block, !ownA.counts[i] && !ownB.counts[i])),
    inA: ownA.characters,
    inB: ownB.characters,
  };
}

function describeRun(a: KeyedRecord, b: KeyedRecord, block: Block, formula: boolean): SharedRun {
  const either = Array.from({ length: block.length }, (_, i) =>
    a.mask[block.a + i] === 1 || b.mask[block.b + i] === 1 ? 1 : 0,
  );
  return {
    a: placeOf(a.key, block.a, block.a + block.length),
    b: placeOf(b.key, block.b, block.b + block.length),
    length: block.length,
    own: either.filter((isFormula) => isFormula === 0).length,
    formula,
    formulas: stretches(either, 0, block.length).map(([from, to]) => ({
      a: placeOf(a.key, block.a + from, block.a + to),
      b: placeOf(b.key, block.b + from, block.b + to),
    })),
  };
}

/** Which slices of one side are more than formula, and how many characters of no formula those cover together. */
function ownOf({ mask }: KeyedRecord, slices: readonly Slice[]): { counts: boolean[]; characters: number } {
  const own = ownBefore(mask);
  const covered = new Uint8Array(mask.length);
  const counts = slices.map((slice) => coverOwn(mask, own, slice, covered));
  return { counts, characters: countMarked(covered) };
}

interface Slice {
  from: number;
  length: number;
}

/** Marks the characters of a slice that count; says whether there are any. */
function coverOwn(
  mask: FormulaMask,
  own: Uint32Array,
  { from, length }: Slice,
  covered: Uint8Array,
): boolean {
  let counts = false;
  for (let at = from; at + SHORTEST_RUN <= from + length; at += 1) {
    if (!isOwn(own, at)) continue;
    counts = true;
    for (let i = at; i < at + SHORTEST_RUN; i += 1) if (mask[i] === 0) covered[i] = 1;
  }
  return counts;
}

/** How many entries of a list of 0 and 1 are 1. */
function countMarked(marks: Uint8Array): number {
  return marks.reduce((sum, mark) => sum + mark, 0);
}
