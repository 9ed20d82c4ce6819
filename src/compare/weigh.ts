import { type CompareIndex, maskRecord } from './compare-index.ts';
import { SHORTEST_RUN } from './fingerprints.ts';
import { type FormulaMask, isOwn, ownBefore } from './formula-mask.ts';

/** Other records and how many characters each holds, at the same place of both lists; in no order. */
export interface Holding {
  records: number[];
  characters: number[];
}

/** How much of a slice of a record other records hold. */
export interface Weight extends Holding {
  /** Of its stretches that were not paired the most widespread: a gram by its number, or 0 where all were paired. */
  unpaired: number;
  /** 1 for each character that stands elsewhere, formulas left out; indexed from the beginning of the slice. */
  shared: Uint8Array;
}

/** Weighs slices of one record against all others. */
export interface Weigher {
  mask: FormulaMask;
  /** Weighs the slice between two positions of the record; slices come in order and do not overlap. */
  weigh(from: number, to: number): Weight;
  /** What was weighed so far, all together. */
  total(): Holding;
}

/**
 * Opens a record for weighing. A character counts for another record where it is of no formula and lies in ten
 * characters that the other holds too and of which at most three are formula: the same as `sharedRuns` counts.
 */
export function openWeigher(index: CompareIndex, record: number): Weigher {
  const { grams, holders, paired } = index;
  const base = index.text.from[record] as number;
  const mask = maskRecord(index, record);
  const own = ownBefore(mask);
  const reached = new Uint32Array(index.text.ids.length);
  const sums = new Uint32Array(index.text.ids.length);
  const totals = new Uint32Array(index.text.ids.length);
  const others: number[] = [];

  function gramAt(at: number): number {
    const gram = grams[base + at] as number;
    return gram !== 0 && (holders.records[gram] as number) > 1 && isOwn(own, at) ? gram : 0;
  }

  function weigh(from: number, to: number): Weight {
    const weight: Weight = { records: [], characters: [], unpaired: 0, shared: new Uint8Array(to - from) };
    let at = from;
    while (at + SHORTEST_RUN <= to) {
      const gram = gramAt(at);
      const start = at;
      at += 1;
      if (gram === 0) continue;
      while (at + SHORTEST_RUN <= to && isHeldAlike(holders, gram, gramAt(at))) at += 1;
      const end = at - 1 + SHORTEST_RUN;
      for (let i = start; i < end; i += 1) if (mask[i] === 0) weight.shared[i - from] = 1;
      const held = holders.records[gram] as number;
      if (held <= paired) add(weight, gram, start, end);
      else if (held > (holders.records[weight.unpaired] as number)) weight.unpaired = gram;
    }
    weight.characters = weight.records.map((other) => sums[other] as number);
    for (const other of weight.records) {
      if (totals[other] === 0) others.push(other);
      totals[other] = (totals[other] as number) + (sums[other] as number);
      sums[other] = 0;
    }
    return weight;
  }

  function total(): Holding {
    return { records: others, characters: others.map((other) => totals[other] as number) };
  }

  function add({ records }: Weight, gram: number, start: number, end: number): void {
    const last = holders.starts[gram + 1] as number;
    for (let i = holders.starts[gram] as number; i < last; i += 1) {
      const other = holders.lists[i] as number;
      if (other === record) continue;
      const from = Math.max(start, reached[other] as number);
      reached[other] = end;
      const gained = (own[end] as number) - (own[from] as number);
      if (gained === 0) continue;
      if (sums[other] === 0) records.push(other);
      sums[other] = (sums[other] as number) + gained;
    }
  }

  return { mask, weigh, total };
}

/** Whether the same records hold two grams; 0 is none. */
function isHeldAlike({ records, sums }: CompareIndex['holders'], one: number, other: number): boolean {
  return (
    other !== 0 &&
    records[one] === records[other] &&
    sums[0][one] === sums[0][other] &&
    sums[1][one] === sums[1][other]
  );
}
