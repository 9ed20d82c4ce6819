/** What some pages say of the whole corpus: it changes with any document, and nothing of most pages does. */
export interface SiteState {
  version: string;
  /** How many documents and records there are, in words. */
  holds: string;
}

/** A page as it is written. */
export type Bytes = Buffer<ArrayBuffer>;

/**
 * What stands for the state in a page until the page is written, so that it is known which pages state it: those are
 * drawn in every build, whatever else they show. Letters alone, for no escaping to change them.
 */
export const STATE_SIGNS: SiteState = {
  version: 'VersionOfCorpusStandsHere',
  holds: 'HoldingsOfCorpusStandHere',
};

/** The bytes of a text with the state in the place of its signs; the same ones where there are none. Pages are never read as text for it, but searched. */
export function putState(bytes: Bytes, { version, holds }: SiteState): Bytes {
  return putFor(putFor(bytes, STATE_SIGNS.version, version), STATE_SIGNS.holds, holds);
}

function putFor(bytes: Bytes, sign: string, words: string): Bytes {
  const [old, now] = [Buffer.from(sign), Buffer.from(words)];
  const pieces: Bytes[] = [];
  let from = 0;
  for (let at = bytes.indexOf(old); at !== -1; at = bytes.indexOf(old, from)) {
    pieces.push(bytes.subarray(from, at), now);
    from = at + old.length;
  }
  return pieces.length === 0 ? bytes : Buffer.concat([...pieces, bytes.subarray(from)]);
}
