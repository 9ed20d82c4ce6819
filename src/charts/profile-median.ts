import { median } from 'd3';
import type { RecordThemes } from './theme-series.ts';

/** Fewer plans than this are no group to compare with: a middle of one or two says nothing. */
export const LEAST_PEERS = 3;

/** The middle of a group of full plans, theme by theme. */
export interface PeerMedians {
  /** Full plans of the group that hold something to count. */
  n: number;
  /** Median share of characters by theme, 0–1; null where the group is smaller than `LEAST_PEERS`. */
  shares: Map<string, number> | null;
}

/**
 * Medians of the themes' shares over full plans; press summaries, reviews and plans without units are left out.
 * Shares 10 %, 20 %, 60 % → 20 %. The medians of all themes need not add up to 1.
 */
export function medianShares(records: readonly RecordThemes[], themes: readonly string[]): PeerMedians {
  const plans = records.filter(
    ({ kind, evidence, units }) => kind === 'plan' && evidence === 'full' && units > 0,
  );
  if (plans.length < LEAST_PEERS) return { n: plans.length, shares: null };
  const shareOf = (theme: string) => median(plans, (plan) => plan.themes.get(theme)?.share ?? 0) ?? 0;
  return { n: plans.length, shares: new Map(themes.map((theme) => [theme, shareOf(theme)])) };
}
