import type { Bytes, SiteState } from './site-state.ts';

/** A page or file as it is to be written. */
export interface DrawnPage {
  bytes: Bytes;
  /** The state of the corpus, where the page states it; null on most. */
  state: SiteState | null;
  /** Whether what it states could not be told from other words of it: then no later build can put another state there. */
  isMixed: boolean;
}

/**
 * What the middleware answers in a build: an answer without a body, with what is to be written beside it. Bytes that go
 * through a body are copied three times more until they are on disk.
 */
export interface DrawnAnswer extends Response {
  drawn?: DrawnPage;
}
