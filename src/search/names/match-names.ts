import { GRADES, type Grade, gradeForm, type NameQuery } from './grade.ts';
import type { ReadEntry, ReadForm } from './name-entry.ts';

/** An entry that answers a query, by the form that does it best. */
export interface NameMatch {
  entry: ReadEntry;
  form: ReadForm;
  grade: Grade;
}

/**
 * Entries that a query names, best first: exact before beginnings before what stands inside, then those of
 * more records, then by name. `jgxxd` → 巾帼心向党; `rural` → 乡村振兴. The same entries in another order give the same list.
 */
export function matchNames(query: NameQuery, entries: readonly ReadEntry[]): NameMatch[] {
  return entries
    .map((entry) => bestForm(query, entry))
    .filter((match) => match !== null)
    .sort(byGrade);
}

function bestForm(query: NameQuery, entry: ReadEntry): NameMatch | null {
  let best: NameMatch | null = null;
  for (const form of entry.forms) {
    const grade = gradeForm(query, form);
    if (grade !== null && (best === null || GRADES.indexOf(grade) < GRADES.indexOf(best.grade)))
      best = { entry, form, grade };
  }
  return best;
}

function byGrade(a: NameMatch, b: NameMatch): number {
  return (
    GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade) ||
    b.entry.records - a.entry.records ||
    compareEntries(a.entry, b.entry)
  );
}

/** Order among equals: the shorter name, then by code points of name and id. */
function compareEntries(a: ReadEntry, b: ReadEntry): number {
  const [one, other] = [a.forms[0]?.key ?? '', b.forms[0]?.key ?? ''];
  if (one.length !== other.length) return one.length - other.length;
  if (one !== other) return one < other ? -1 : 1;
  return a.type + a.id < b.type + b.id ? -1 : 1;
}
