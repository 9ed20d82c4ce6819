import type { PlanRecord } from './record.ts';
import { walkItems, walkPassages } from './walk.ts';

/** How long a record is, for lists that show and sort by it. */
export interface RecordMeasure {
  /** Characters of all passages, blanks left out. */
  characters: number;
  /** Items, nested ones included; 0 in a record without sections. */
  items: number;
  /** Passages of the opening: the whole body of a press summary. */
  passages: number;
}

/** Measures a record: a plan in six sections has items, a press summary of two paragraphs only passages. */
export function measureRecord(record: PlanRecord): RecordMeasure {
  const characters = walkPassages(record).reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);
  return { characters, items: walkItems(record).length, passages: record.opening.length };
}
