import { KIND_NAMES } from '../model/record-name.ts';
import type { Choice, Choices } from '../search/address-state.ts';
import { searchPageZh } from '../strings/search.ts';
import { corpus } from './corpus.ts';

/** The values the filters can take: those that occur in the corpus, in the order of its lists. */
export async function searchChoices(): Promise<Choices> {
  const { plans, organisations, recordsOf } = await corpus();
  const years = new Set(plans.map(({ year }) => year).filter((year) => year !== null));
  return {
    year: [...years].sort((a, b) => b - a).map((year) => ({ value: String(year), name: String(year) })),
    organisation: organisations
      .filter(({ id }) => recordsOf.has(id))
      .map(({ id, short }) => ({ value: id, name: short })),
    kind: occurring(
      plans.map(({ kind }) => kind),
      KIND_NAMES,
    ),
    evidence: occurring(
      plans.map(({ evidence }) => evidence),
      searchPageZh.evidence,
    ),
  };
}

function occurring<Value extends string>(values: Value[], names: Record<Value, string>): Choice[] {
  const seen = new Set<string>(values);
  return Object.entries<string>(names)
    .filter(([value]) => seen.has(value))
    .map(([value, name]) => ({ value, name }));
}
