/** The two builds that `npm test` makes and the whole-site and browser tests read. */
export const TEST_BUILDS = {
  /** As it stands on a host of its own. */
  root: { dir: '.cache/test/root', base: '/', origin: 'http://127.0.0.1:4321' },
  /** As it stands under a path of another host. */
  based: { dir: '.cache/test/based', base: '/plans-site/', origin: 'https://example.org' },
} as const;

/** Where the figures of the first build are kept for the test of its budget. */
export const FIGURES_FILE = '.cache/test/figures.json';

export interface Figures {
  seconds: number;
  peakBytes: number | null;
}
