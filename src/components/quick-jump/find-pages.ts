import type { Fold } from '../../search/key.ts';
import { GRADES, gradeForm, type NameQuery } from '../../search/names/grade.ts';
import { readForm } from '../../search/names/name-entry.ts';
import type { SitePage } from '../../strings/quick-jump.ts';

/** A page that answers a query, and the form that does. */
export interface FoundPage {
  path: string;
  name: string;
  /** What it is called here, where that is not its name: 地图 for 地区. */
  also: string | null;
}

/** Pages a query begins or names, best first; all of them in their own order for an empty one. `dq` → 地区. */
export function findPages(pages: readonly SitePage[], query: NameQuery, fold: Fold): FoundPage[] {
  return pages
    .map((page) => bestForm(page, query, fold))
    .filter((found) => found !== null)
    .sort((a, b) => a.grade - b.grade)
    .map(({ path, name, also }) => ({ path, name, also }));
}

function bestForm({ path, forms }: SitePage, query: NameQuery, fold: Fold) {
  const read = forms.map((form) => readForm(form, fold));
  const name = read[0]?.text ?? '';
  if (query.key === '') return { path, name, also: null, grade: 0 };
  const graded = read.flatMap((form) => {
    const grade = gradeForm(query, form);
    return grade === null ? [] : [{ text: form.text, grade: GRADES.indexOf(grade) }];
  });
  const [best] = graded.sort((a, b) => a.grade - b.grade);
  return best === undefined
    ? null
    : { path, name, also: best.text === name ? null : best.text, grade: best.grade };
}
