import { gzipSync } from 'node:zlib';
import { gradeForm } from '../../../src/search/names/grade.ts';
import type { ReadEntry } from '../../../src/search/names/name-entry.ts';

/** Bytes a file of names may have, compressed: what one keystroke loads at most. */
export const PART_LIMIT = 50_000;
/** Names kept where a list is cut into parts: the most written ones. */
const LEADING = 300;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** An entry in both forms: what is written and what is compared. */
export interface Part<Packed> {
  read: ReadEntry;
  packed: Packed;
}

/**
 * Cuts a list of names into files by how their pinyin may be typed (`j` → those of `jinguo…` and of `jgxx…`),
 * each cut again while it is above `limit` compressed bytes; one that is cut keeps its first entries and
 * those that end there (巾帼 in `jinguo`). The key is the beginning, the list as a whole under ''. Names are where
 * `gradeForm` finds them: none is lost.
 */
export function splitNames<Packed>(
  entries: readonly Part<Packed>[],
  limit: number = PART_LIMIT,
): Map<string, Packed[]> {
  const parts = new Map<string, Packed[]>();
  const place = (beginning: string, own: readonly Part<Packed>[]) => {
    const packed = own.map((entry) => entry.packed);
    const isCut = own.length > 1 && gzipSync(JSON.stringify(packed)).length > limit;
    parts.set(beginning, isCut ? packed.filter((_, i) => i < LEADING || ends(beginning, own[i])) : packed);
    if (!isCut) return;
    for (const letter of LETTERS) {
      const longer = beginning + letter;
      const begun = own.filter(({ read }) => begins(longer, read));
      if (begun.length > 0) place(longer, begun);
    }
  };
  place('', entries);
  return parts;
}

function begins(letters: string, { forms }: ReadEntry): boolean {
  return forms.some((form) => {
    const grade = gradeForm({ key: letters, letters }, form);
    return grade !== null && grade !== 'inside';
  });
}

/** Whether no longer beginning can hold a name: then it would be in no file but this. */
function ends(letters: string, entry: Part<unknown> | undefined): boolean {
  return (
    entry?.read.forms.some(({ full, loose, initials }) => [full, loose, initials].includes(letters)) ?? false
  );
}
