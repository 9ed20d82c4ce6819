import { type ChartPlace, chartPlaces, heaviestOfEachKind } from '../../scripts/lib/site/chart-places.ts';
import { TEST_BUILDS } from '../../scripts/lib/site/test-builds.ts';

const { dir } = TEST_BUILDS.root;

/**
 * One address of every kind of page of the built site, the heaviest of its kind: pages of one kind share
 * their first folder and their depth, so a new kind is found without being listed here.
 */
export const PAGE_KINDS: { kind: string; path: string }[] = heaviestOfEachKind(dir);

/** Every chart of every kind of page by its id: `trend` on one of the themes' pages. */
export const CHART_KINDS: ChartPlace[] = chartPlaces(dir);

/** The pages on which these charts stand, each once. */
export const CHART_PAGES: { kind: string; path: string }[] = [
  ...new Map(CHART_KINDS.map(({ kind, path }) => [path, { kind, path }])).values(),
];
