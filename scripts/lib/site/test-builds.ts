/** A build that `npm test` makes for the whole-site and browser tests. */
export interface TestBuild {
  /** Folder of the built site. */
  dir: string;
  /** Documents and the records read from them. */
  documents: string;
  content: string;
  /** Base path with slashes at both ends, and the origin before it. */
  base: string;
  origin: string;
  /** Where reports of errors go; empty where that is not set. */
  report: string;
}

export const TEST_BUILDS: { root: TestBuild; based: TestBuild } = {
  /** The site as it is, on a host of its own. */
  root: {
    dir: '.cache/test/root',
    documents: 'seeds/documents',
    content: 'content',
    base: '/',
    origin: 'http://127.0.0.1:4321',
    report: '',
  },
  /** With the added documents dropped in, under a path of another host. */
  based: {
    dir: '.cache/test/based',
    documents: '.cache/test/documents',
    content: '.cache/test/content',
    base: '/plans-site/',
    origin: 'https://example.org',
    report: 'https://tracker.example/issues/new?labels=text',
  },
};

/** The site of many generated plans. */
export const SCALE_BUILD: TestBuild = {
  dir: '.cache/test/scale',
  documents: '.cache/test/scale-documents',
  content: '.cache/test/scale-content',
  base: '/',
  origin: 'http://127.0.0.1:4321',
  report: '',
};

/** Where the figures of the first build are kept for the test of its budget. */
export const FIGURES_FILE = '.cache/test/figures.json';

export interface Figures {
  seconds: number;
  /** Peak memory of the build and all it started; null where the system does not tell. */
  peakBytes: number | null;
}
