import type { NamedRecord } from '../model/record-name.ts';
import { pickPairs } from './beside.ts';
import { linkPair, type NaturalPair, pairsOf, pairsWithPage } from './pairs.ts';

/** Where a plan is held against its organisation's plan before it, or against the plan above. */
export interface HeldLink {
  place: 'before' | 'above';
  /** Name of the other plan: 湖南省妇联 · 2025 · 工作要点. */
  other: string;
  /** Year of the other plan. */
  year: number | null;
  href: string;
}

/** For each plan by its id what it is held against on the page of its organisation; plans without any are left out. */
export async function heldLinks(entries: readonly NamedRecord[]): Promise<Map<string, HeldLink[]>> {
  const withPage = await pairsWithPage();
  const links = new Map<string, HeldLink[]>();
  for (const { record } of entries) {
    const held = linksOf(record.id, await pairsOf(record.id), withPage);
    if (held.length > 0) links.set(record.id, held);
  }
  return links;
}

/** Of the pairs of a plan those in which it comes after another plan; a review is held against none here. */
export function linksOf(
  id: string,
  pairs: readonly NaturalPair[],
  withPage: ReadonlySet<NaturalPair>,
): HeldLink[] {
  return pickPairs(id, pairs).flatMap(({ place, pair }): HeldLink[] => {
    const { before, after, kind } = pair;
    const isOfPlans = before.record.kind === 'plan' && after.record.kind === 'plan';
    if (after.record.id !== id || place === 'peers' || !isOfPlans) return [];
    const { href } = linkPair(pair, withPage);
    return [
      { place: kind === 'above' ? 'above' : 'before', other: before.name, year: before.record.year, href },
    ];
  });
}
