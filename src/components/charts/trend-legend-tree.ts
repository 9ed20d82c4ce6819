import type { TrendLayout } from '../../charts/trend-layout.ts';
import { trends } from '../../strings/trends.ts';
import { type Branch, branch } from '../tree/tree.ts';

type Sign = keyof typeof trends.legend;

const SIGNS: Record<Sign, () => Branch> = {
  full: () => branch('circle', { class: 'full', cx: 7, cy: 7, r: 5 }),
  join: () => branch('line', { class: 'join', x1: 0, x2: 14, y1: 7, y2: 7 }),
  spread: () =>
    branch(
      'g',
      {},
      branch('rect', { class: 'spread', x: 3, y: 1, width: 8, height: 12 }),
      branch('line', { class: 'median', x1: 1, x2: 13, y1: 6, y2: 6 }),
    ),
  mentioned: () => branch('circle', { class: 'hollow', cx: 7, cy: 7, r: 4 }),
  review: () => branch('rect', { class: 'solid', x: 3, y: 3, width: 8, height: 8 }),
  reviewSummary: () => branch('rect', { class: 'hollow', x: 3, y: 3, width: 8, height: 8 }),
  unmentioned: () => branch('line', { class: 'hollow', x1: 3, x2: 11, y1: 7, y2: 7 }),
  gap: () => branch('path', { class: 'hatch', d: 'M0 14 14 0M0 7 7 0M7 14 14 7' }),
};

/** Names the signs that a drawing uses, and no others. */
export function trendLegendTree(layout: TrendLayout): Branch {
  const used = signsOf(layout);
  const signs = (Object.keys(SIGNS) as Sign[]).filter((sign) => used.has(sign));
  return branch(
    'ul',
    { class: 'trend-legend signs' },
    signs.map((sign) =>
      branch(
        'li',
        {},
        branch('svg', { width: 14, height: 14, 'aria-hidden': 'true' }, SIGNS[sign]()),
        trends.legend[sign],
      ),
    ),
  );
}

function signsOf({ panels }: TrendLayout): Set<Sign> {
  const used = new Set<Sign>();
  for (const { marks, lines, spreads, summaries, reviews, years } of panels) {
    if (marks.length > 0) used.add('full');
    if (lines.length > 0) used.add('join');
    if (spreads.length > 0) used.add('spread');
    for (const { point } of summaries) used.add(point.value === 0 ? 'unmentioned' : 'mentioned');
    for (const { point } of reviews) {
      if (point.value === 0) used.add('unmentioned');
      else used.add(point.isPress ? 'reviewSummary' : 'review');
    }
    if (years.some(({ state }) => state !== 'full')) used.add('gap');
  }
  return used;
}
