import type { Caveat } from './caveat.ts';
import type { ReadRecord } from './evidence.ts';
import { isSameObject, type TargetEvidence, targetsOf } from './target-match.ts';

/** What became of a planned quantity: `carried` the same number · `changed` another one · `notFound` · `added`. */
export interface TargetChange {
  status: 'carried' | 'changed' | 'notFound' | 'added';
  /** Null for what stands on both sides. */
  caveat: Caveat;
  a: TargetEvidence | null;
  b: TargetEvidence | null;
}

/**
 * Pairs the planned quantities of two records that count the same thing, each once, those of equal value first; the
 * quantities of the first record in its order, then those only the second has.
 */
export function compareTargets(a: ReadRecord, b: ReadRecord, caveat: Caveat): TargetChange[] {
  const planned = targetsOf(a.record, ['target']);
  const free = new Set(targetsOf(b.record, ['target']));
  const partners = new Map<TargetEvidence, TargetEvidence>();
  const pair = (isFit: (one: TargetEvidence, other: TargetEvidence) => boolean) => {
    for (const one of planned) {
      if (partners.has(one)) continue;
      const other = [...free].find((candidate) => isFit(one, candidate));
      if (other === undefined) continue;
      partners.set(one, other);
      free.delete(other);
    }
  };
  pair(isSameTarget);
  pair((one, other) => isSameObject(one.target, other.target));
  const kept = planned.map((one): TargetChange => {
    const other = partners.get(one) ?? null;
    if (other === null) return { status: 'notFound', caveat, a: one, b: null };
    return { status: isSameTarget(one, other) ? 'carried' : 'changed', caveat: null, a: one, b: other };
  });
  const added = [...free].map((other): TargetChange => ({ status: 'added', caveat, a: null, b: other }));
  return [...kept, ...added];
}

function isSameTarget({ target: one }: TargetEvidence, { target: other }: TargetEvidence): boolean {
  return isSameObject(one, other) && one.value === other.value && one.comparator === other.comparator;
}
