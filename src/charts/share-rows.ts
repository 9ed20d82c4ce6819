import { sum } from 'd3';
import { middleShares, poolShares } from './pooled-shares.ts';
import type { RecordThemes } from './theme-series.ts';

/** The share of each theme in the full plans of an organisation, a level or a place. */
export interface ShareRow {
  id: string;
  name: string;
  href: string | null;
  /** Full plans it rests on. */
  plans: number;
  /** Their years, oldest first. */
  years: number[];
  /** Organisations they are of. */
  organisations: number;
  /** Of one or two organisations the share in all their plans together; of three and more the middle of their shares. */
  by: 'sum' | 'middle';
  /** Share of characters by theme, 0–1. */
  shares: Map<string, number>;
  /** By theme what its number opens; one without a passage is left out. */
  passages: Map<string, { count: number; href: string }>;
  /** Plans whose passages are listed, the newest; fewer than `plans` where these are very many. */
  listed: number;
}

/** A row with all that is counted; where it stands and what it opens is not known here. */
export type CountedShares = Pick<ShareRow, 'plans' | 'years' | 'organisations' | 'by' | 'shares'>;

/** Whether a record is a plan in full text with something to count: only these are compared by share. */
export function isCompared({ kind, evidence, units, characters }: RecordThemes): boolean {
  return kind === 'plan' && evidence === 'full' && units > 0 && characters > 0;
}

/**
 * Counts the full plans of one or more organisations, those of each in a list of its own. From three organisations
 * on the median, so that none outweighs the others by writing more; of fewer there is no middle, so their plans are
 * summed up. Null where there is no plan.
 */
export function countShares(
  organisations: readonly (readonly RecordThemes[])[],
  themes: readonly string[],
): CountedShares | null {
  const plans = organisations.flat();
  const summed = poolShares(plans, themes);
  if (summed === null) return null;
  const middle = middleShares(
    organisations.flatMap((own) => poolShares(own, themes) ?? []),
    themes,
  );
  return {
    plans: plans.length,
    years: [...new Set(plans.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b),
    organisations: organisations.length,
    by: middle === null ? 'sum' : 'middle',
    shares: middle ?? summed,
  };
}

/** How many passages carry each theme in records; a theme without one is left out. */
export function countPassages(
  records: readonly RecordThemes[],
  themes: readonly string[],
): Map<string, number> {
  const counts = themes.map(
    (theme) => [theme, sum(records, ({ themes: own }) => own.get(theme)?.units.length ?? 0)] as const,
  );
  return new Map(counts.filter(([, count]) => count > 0));
}
