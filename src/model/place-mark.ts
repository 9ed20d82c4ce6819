import type { Mark } from './mark-text.ts';
import type { NameKind } from './name-kinds.ts';
import { splitWithheld, WITHHELD_MARKS } from './withheld.ts';

/** A marked stretch of a passage: a name, a quantity, what other records have too, or where something was withheld. */
export interface PlaceMark extends Mark {
  kind: NameKind | 'target' | 'shared' | 'withheld';
  /** Where it leads; null for what has no page. */
  href: string | null;
  /** Says what it is: `行动：巾帼心向党`. */
  title: string | null;
}

/** Marks of one record by the ids of its passages. */
export type RecordMarks = ReadonlyMap<string, readonly PlaceMark[]>;

/** The marks over what was withheld in a text. */
export function withheldMarks(text: string): PlaceMark[] {
  // Nearly all texts have none.
  if (!WITHHELD_MARKS.some((mark) => text.includes(mark))) return [];
  let at = 0;
  return splitWithheld(text).flatMap((piece) => {
    const start = at;
    at += piece.text.length;
    return piece.withheld ? [{ start, end: at, kind: 'withheld' as const, href: null, title: null }] : [];
  });
}
