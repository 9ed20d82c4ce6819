import { levelRank } from '../model/level-order.ts';
import {
  FACETS,
  type FacetName,
  type Filters,
  meets,
  PASSAGE_FACETS,
  passageValues,
  RECORD_FACETS,
  recordValues,
} from './filters.ts';
import type { FoundPassage } from './find.ts';
import { isRead, type ListedCandidate, type Listing } from './listing.ts';

export interface FacetValue {
  value: string;
  count: number;
  chosen: boolean;
}

/** The values of a facet in the order to show them, those of no count left out unless chosen. */
export interface Facet {
  name: FacetName;
  values: FacetValue[];
}

type Counted = Pick<Listing, 'candidates' | 'read'>;

/**
 * Values of every facet with what one would see by choosing them beside the choices under the other
 * facets. Where every record was read these are passages. Else facets of records count records (a record
 * not read counts by the index), facets of passages count passages of those read. Linear in what is counted.
 */
export function countFacets(list: Counted, filters: Filters): Facet[] {
  const counts = new Map<FacetName, Map<string, number>>(
    FACETS.map((facet) => [facet, new Map(filters[facet]?.map((value) => [value, 0]))]),
  );
  const add = (facet: FacetName, values: readonly string[], amount: number) => {
    const of = counts.get(facet);
    if (amount > 0) for (const value of values) of?.set(value, (of.get(value) ?? 0) + amount);
  };
  const whole = isRead(list);
  for (const candidate of list.candidates) {
    const { facts } = candidate;
    const failed = RECORD_FACETS.filter((facet) => !meets(filters, facet, recordValues(facts, facet)));
    if (failed.length > 1) continue;
    const amount = amountOf(list, candidate, filters, whole);
    for (const facet of failed.length === 0 ? RECORD_FACETS : failed)
      add(facet, recordValues(facts, facet), amount);
    if (failed.length > 0) continue;
    for (const passage of list.read.get(candidate.id)?.passages ?? []) {
      const missed = failedOf(filters, passage);
      if (missed.length > 1) continue;
      for (const facet of missed.length === 0 ? PASSAGE_FACETS : missed)
        add(facet, passageValues(passage, facet), 1);
    }
  }
  return FACETS.map((name) => ({ name, values: orderValues(name, counts.get(name), filters) }));
}

function failedOf(filters: Filters, passage: FoundPassage) {
  return PASSAGE_FACETS.filter((facet) => !meets(filters, facet, passageValues(passage, facet)));
}

/** What a record adds to a count: its passages under the filters where all were read, else 1 or 0. */
function amountOf(list: Counted, candidate: ListedCandidate, filters: Filters, whole: boolean): number {
  const record = list.read.get(candidate.id);
  if (record === null) return 0;
  if (record === undefined)
    return candidate.doubtful || !meets(filters, 'theme', candidate.facts.themes) ? 0 : 1;
  const passages = record.passages.filter((passage) => failedOf(filters, passage).length === 0).length;
  return whole ? passages : Math.min(1, passages);
}

function orderValues(facet: FacetName, counts: ReadonlyMap<string, number> = new Map(), filters: Filters) {
  const values = [...counts].map(([value, count]) => ({
    value,
    count,
    chosen: filters[facet]?.includes(value) ?? false,
  }));
  return values.sort((a, b) => byOrder(facet, a, b, counts) || (a.value < b.value ? -1 : 1));
}

/** Years from the last, levels from the top; regions by count, each followed by those inside; all else by count. */
function byOrder(facet: FacetName, a: FacetValue, b: FacetValue, counts: ReadonlyMap<string, number>) {
  if (facet === 'year') return (Number(b.value) || 0) - (Number(a.value) || 0);
  if (facet === 'level') return levelRank(a.value) - levelRank(b.value);
  if (facet !== 'region') return b.count - a.count;
  const [outerA, outerB] = [outer(a.value), outer(b.value)];
  if (outerA === outerB) return depthOf(a.value) === 1 ? -1 : depthOf(b.value) === 1 ? 1 : b.count - a.count;
  return (counts.get(outerB) ?? 0) - (counts.get(outerA) ?? 0) || (outerA < outerB ? -1 : 1);
}

/** `湖南省/岳阳市` → 2 */
export function depthOf(region: string): number {
  return region.split('/').length;
}

function outer(region: string): string {
  return region.split('/')[0] ?? region;
}
