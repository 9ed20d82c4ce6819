import type { PlansOf } from './distance.ts';
import type { Shared } from './shared-runs.ts';
import type { Sheet } from './sheet.ts';

/** Characters two peers must share before a common source is worth a word. */
const MUCH = 100;

/**
 * What the corpus holds of the level above two peers that share much: `missing`, none of their common upper levels has
 * a plan of those years in the corpus, so both may go back to a text that is not collected · ids of the plans that are.
 * Null where they are no peers or share little.
 */
export function commonOrigin(
  a: Sheet,
  b: Sheet,
  shared: Pick<Shared, 'inA' | 'inB'>,
  plansOf: PlansOf,
): 'missing' | string[] | null {
  const [one, other] = [a.record, b.record];
  if (one.level === null || one.level !== other.level || one.organisation === other.organisation) return null;
  if (Math.max(shared.inA, shared.inB) < MUCH) return null;
  const upper = a.above.filter((id) => b.above.includes(id));
  const years = new Set([one.year, other.year].filter((year) => year !== null));
  const plans = upper.flatMap((id) => [...years].flatMap((year) => plansOf(id, year).map((plan) => plan.id)));
  return plans.length > 0 ? plans : 'missing';
}
