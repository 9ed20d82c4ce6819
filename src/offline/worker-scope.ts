/** What a service worker hears; TypeScript's library of workers and that of pages cannot stand side by side. */
export interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** What is used of the scope of a service worker. */
export interface WorkerScope {
  location: Location;
  addEventListener(type: 'install' | 'activate', hear: (event: WorkerEvent) => void): void;
}

/** What the build writes into the worker (`scripts/lib/offline`). */
export interface Shell {
  /** Base path of the build: `/`, `/plans-site/en/`. */
  base: string;
  /** Hash of all the worker keeps from the start: another build, another version. */
  version: string;
  /** Builds in other languages below this one, with workers of their own: `/plans-site/en/`. */
  inner: string[];
  /** Kept from the start; the revision is null where the address holds a hash of the content. */
  files: { url: string; revision: string | null }[];
}
