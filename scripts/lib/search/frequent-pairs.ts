import { Numbering } from './numbering.ts';
import { BORDER, type SymbolText } from './symbols.ts';

/** A pair that stands in more places than this is common, unless a caller says otherwise. */
export const COMMON_FROM = 10_000;
/** A pair that stands so many times more seldom in a block of records is not told of: most are, and few matter. */
const TOLD = 640;

/** Pairs of neighbours and how often each stands: `妇女家庭`, [812, 390]. */
export interface Frequent {
  pairs: string;
  counts: number[];
}

/** How often a pair must stand in a block so that it is counted at all, for a bound of what is common. */
export function leastTold(commonFrom: number): number {
  return Math.max(1, Math.floor(commonFrom / TOLD));
}

/** The pairs of a block that stand there at least `least` times. */
export function countFrequent({ symbols, alphabet }: SymbolText, least: number): Frequent {
  const chars = Array.from(alphabet);
  const base = chars.length + 1;
  const numbers = new Numbering();
  const counts: number[] = [];
  for (let i = 0; i + 1 < symbols.length; i++) {
    const [a, b] = [symbols[i] ?? BORDER, symbols[i + 1] ?? BORDER];
    if (a === BORDER || b === BORDER) continue;
    const pair = numbers.of(a * base + b);
    counts[pair] = (counts[pair] ?? 0) + 1;
  }
  const frequent = numbers
    .values()
    .map((pair, i) => ({ pair, count: counts[i] ?? 0 }))
    .filter(({ count }) => count >= least);
  return {
    pairs: frequent
      .map(({ pair }) => `${chars[Math.floor(pair / base) - 1]}${chars[(pair % base) - 1]}`)
      .join(''),
    counts: frequent.map(({ count }) => count),
  };
}

/** The pairs that are common by the counts of all blocks, in the order of their code points: `妇女家庭巾帼`. */
export function findCommon(blocks: readonly Frequent[], commonFrom: number): string {
  const sums = new Map<string, number>();
  for (const { pairs, counts } of blocks) {
    const chars = Array.from(pairs);
    for (const [i, count] of counts.entries()) {
      const pair = `${chars[2 * i]}${chars[2 * i + 1]}`;
      sums.set(pair, (sums.get(pair) ?? 0) + count);
    }
  }
  const common = [...sums].filter(([, sum]) => sum > commonFrom).map(([pair]) => pair);
  return common.sort(byCodePoint).join('');
}

/** Order of two texts by their code points. */
export function byCodePoint(a: string, b: string): number {
  const [one, other] = [Array.from(a), Array.from(b)];
  for (const [i, char] of one.entries()) {
    const step = (char.codePointAt(0) ?? 0) - (other[i]?.codePointAt(0) ?? -1);
    if (step !== 0) return step;
  }
  return one.length - other.length;
}
