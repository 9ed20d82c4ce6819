import { nodeThemes } from '../../../src/model/node-themes.ts';
import type { Organisation } from '../../../src/model/organisation.ts';
import type { PlanRecord } from '../../../src/model/record.ts';
import { evidenceGrade, formatRecordName } from '../../../src/model/record-name.ts';
import { type Passage, walkPassages } from '../../../src/model/walk.ts';
import { type Fold, keyText } from '../../../src/search/key.ts';
import { packPassage } from '../../../src/search/stored.ts';
import type { Alphabet } from './alphabet.ts';

const NO_FOLD: Fold = new Map();

/** How much a hit counts by where it stands; Pagefind's weights go up to 10. */
const WEIGHTS: Record<Passage['place'], number> = { title: 5, heading: 2, opening: 1, text: 1, table: 1 };

/** The text of a record as the index needs it. */
export interface IndexedText {
  /** Keys of the passages in reading order, a border after each. */
  symbols: Int32Array;
  /** Weight of each passage. */
  weights: Uint8Array;
}

/** Keys, not folded yet, and weights of a record's passages. */
export function readText(record: PlanRecord, alphabet: Alphabet): IndexedText {
  const passages = walkPassages(record);
  return {
    symbols: alphabet.read(passages.map(({ text }) => keyText(text, NO_FOLD))),
    weights: Uint8Array.from(passages, ({ place }) => WEIGHTS[place]),
  };
}

/**
 * What Pagefind hands back for a hit: the record's address and name, and of each passage the anchor and,
 * in the title Pagefind passes on unread, what readers see. Pagefind's excerpts are not used, so there is
 * no content.
 */
export function writeFragment(record: PlanRecord, organisation: Organisation | null): string {
  const themes = nodeThemes(record);
  return JSON.stringify({
    url: `/plans/${record.id}/`,
    content: '',
    word_count: 0,
    filters: {},
    meta: { grade: evidenceGrade(record), name: formatRecordName(record, organisation) },
    anchors: walkPassages(record).map((passage) => ({
      element: 'i',
      id: passage.id,
      text: '',
      title: packPassage({ ...passage, themes: (themes.get(passage.id) ?? []).map(({ id }) => id) }),
      location: 0,
    })),
  });
}
