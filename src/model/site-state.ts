/** What every page says of the whole corpus: it changes with any document, and nothing else of most pages does. */
export interface SiteState {
  version: string;
  /** How many documents and records there are, in words. */
  holds: string;
}

/**
 * What stands for the state in a page until the page is written, so that a page whose own content is unchanged can be
 * taken over from the last build with the new state in it. Letters alone, for no escaping to change them.
 */
export const STATE_SIGNS: SiteState = {
  version: 'VersionOfCorpusStandsHere',
  holds: 'HoldingsOfCorpusStandHere',
};

/** A text with one state's words put for another's. */
export function restate(text: string, from: SiteState, to: SiteState): string {
  return text.replaceAll(from.version, to.version).replaceAll(from.holds, to.holds);
}

/** Whether the words of a state stand in a text by chance, so that they could not be told from the state itself. */
export function isStatedByChance(text: string, { version, holds }: SiteState): boolean {
  return text.includes(version) || text.includes(holds);
}
