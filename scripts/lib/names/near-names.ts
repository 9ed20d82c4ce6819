import type { Campaign } from '../../../src/model/campaign.ts';
import type { FamiliesFile } from './families-file.ts';
import { familyCore } from './family-core.ts';
import { nameKey } from './key.ts';

/** Two families whose names look alike, for an editor to join or keep apart. */
export interface NearNames {
  a: string;
  b: string;
  /** What they share. */
  shared: string;
}

/** Length of the beginning that two names must share to be near. */
const SHARED = 4;
/** A beginning more families share than this is a common word, 乡村振兴 or 家庭教育, and tells nothing. */
const COMMON = 6;

/** Pairs of families that begin alike or of which one holds the other, and which no editor has joined or set apart. */
export function findNearNames(campaigns: readonly Campaign[], { apart }: FamiliesFile): NearNames[] {
  const settled = new Set(apart.flatMap(([a, b]) => [pairKey(a, b)]));
  const cores = campaigns
    .map(({ name }) => ({ name, core: familyCore(name) }))
    .filter(({ core }) => core.length >= SHARED);
  const byGram = new Map<string, string[]>();
  for (const { name, core } of cores) {
    for (let i = 0; i + SHARED <= core.length; i++) {
      const gram = core.slice(i, i + SHARED);
      const names = byGram.get(gram);
      if (names) names.push(name);
      else byGram.set(gram, [name]);
    }
  }
  const near = new Map<string, NearNames>();
  for (const { name, core } of cores) {
    const shared = core.slice(0, SHARED);
    const others = byGram.get(shared) ?? [];
    if (others.length > COMMON) continue;
    for (const other of others) {
      if (other === name || settled.has(pairKey(name, other))) continue;
      const [a, b] = [name, other].sort() as [string, string];
      near.set(pairKey(a, b), { a, b, shared });
    }
  }
  return [...near.values()].sort((x, y) => (x.a + x.b < y.a + y.b ? -1 : 1));
}

function pairKey(a: string, b: string): string {
  return [nameKey(a), nameKey(b)].sort().join(' ');
}
