import type { Bytes } from './site-state.ts';

/** A page or file as it is to be written. */
export interface DrawnPage {
  bytes: Bytes;
  /** Whether it states which corpus it is of, and so changes with any document. */
  isStated: boolean;
}

/**
 * What the middleware answers in a build: an answer without a body, with what is to be written beside it. Bytes that go
 * through a body are copied three times more until they are on disk.
 */
export interface DrawnAnswer extends Response {
  drawn?: DrawnPage;
}
