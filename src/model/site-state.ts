/** What every page says of the whole corpus: it changes with any document, and nothing else of most pages does. */
export interface SiteState {
  version: string;
  /** How many documents and records there are, in words. */
  holds: string;
}

/** A page as it is written. */
export type Bytes = Buffer<ArrayBuffer>;

/**
 * What stands for the state in a page until the page is written, so that a page whose own content is unchanged can be
 * taken over from the last build with the new state in it. Letters alone, for no escaping to change them.
 */
export const STATE_SIGNS: SiteState = {
  version: 'VersionOfCorpusStandsHere',
  holds: 'HoldingsOfCorpusStandHere',
};

/** The bytes of a text with one state's words put for another's: pages are never read as text for it, but searched. */
export function restate(bytes: Bytes, from: SiteState, to: SiteState): Bytes {
  return putFor(putFor(bytes, from.version, to.version), from.holds, to.holds);
}

/** Whether the words of a state stand in a text by chance, so that they could not be told from the state itself. */
export function isStatedByChance(bytes: Bytes, { version, holds }: SiteState): boolean {
  return bytes.includes(version) || bytes.includes(holds);
}

function putFor(bytes: Bytes, words: string, others: string): Bytes {
  const [old, now] = [Buffer.from(words), Buffer.from(others)];
  const pieces: Bytes[] = [];
  let from = 0;
  for (let at = bytes.indexOf(old); at !== -1; at = bytes.indexOf(old, from)) {
    pieces.push(bytes.subarray(from, at), now);
    from = at + old.length;
  }
  return pieces.length === 0 ? bytes : Buffer.concat([...pieces, bytes.subarray(from)]);
}
