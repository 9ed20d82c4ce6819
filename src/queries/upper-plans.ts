import { levelRank } from '../model/level-order.ts';
import { compareRecords } from '../model/order.ts';
import type { NamedRecord } from '../model/record-name.ts';
import { allPairs, type NaturalPair } from './pairs.ts';

/**
 * How many plans have a page of what the levels below took up, in each language: the pages of other plans say how many
 * lower plans there are, and the comparing page lays any of them beside each other.
 */
const UPTAKE_PAGES = 300;

let choosing: Promise<ReadonlySet<NamedRecord>> | undefined;

/** The plans with a page of what the levels below took up. */
export function plansWithUptake(): Promise<ReadonlySet<NamedRecord>> {
  choosing ??= allPairs().then((pairs) => new Set(chooseUpper(pairs, UPTAKE_PAGES)));
  return choosing;
}

/** The plans that others have as the nearest above, each once: all in the order of pairs where they are few. */
export function chooseUpper(pairs: readonly NaturalPair[], most: number): NamedRecord[] {
  const above = pairs.filter(({ kind }) => kind === 'above');
  const plans = [...new Set(above.map(({ before }) => before))];
  if (plans.length <= most) return plans;
  return plans
    .toSorted(
      ({ record: a }, { record: b }) => levelRank(a.level) - levelRank(b.level) || compareRecords(a, b),
    )
    .slice(0, most);
}
