import { sum } from 'd3';
import { basisOf } from '../../charts/basis.ts';
import type { Measure } from '../../charts/measures.ts';
import type { ShownTrend } from '../../charts/show-trend.ts';
import type { TrendLayout } from '../../charts/trend-layout.ts';
import { trends as words } from '../../strings/trends.ts';
import { levelName } from './trend-panel-tree.ts';

/** What is said under a drawing: first what it rests on, then its gaps, its unit, and what may not be concluded. */
export function trendNotes(shown: ShownTrend, { years, rows }: TrendLayout, measure: Measure): string[] {
  const { spreads, apart } = shown;
  const gaps = years.filter(({ state }) => state === 'gap').map(({ year }) => year);
  const isSpread = spreads.length > 0;
  return [
    basisNote(shown),
    isSpread && words.spreadNote,
    words.gaps(gaps),
    words.measureNotes[measure],
    rows.summary !== null && words.summariesApart,
    rows.review !== null && words.reviewsApart,
    words.apartHidden(apart.summaries, apart.reviews),
    words.unnamed(shown.unnamed),
    words.runs,
    words.neutral,
  ].filter((note) => typeof note === 'string');
}

function basisNote({ by, level, records, spreads, undated }: ShownTrend): string {
  if (by === 'spread') {
    const whose = level === null ? words.everyLevel : levelName(level);
    return words.spreadBasis(
      whose,
      sum(spreads, ({ plans }) => plans),
    );
  }
  return words.basis({ ...basisOf(records.map(({ record }) => record)), undated });
}
