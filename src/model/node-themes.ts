import type { Item, PlanRecord } from './record.ts';
import type { ThemeLabel } from './text.ts';
import { walkItems } from './walk.ts';

/** Theme labels of every passage of a record by its id: of its item, of the nearest item around it that has any, or its own. */
export function nodeThemes(record: PlanRecord): Map<string, ThemeLabel[]> {
  const themes = new Map<string, ThemeLabel[]>();
  const set = (id: string, labels: ThemeLabel[]) => {
    if (labels.length > 0) themes.set(id, labels);
  };
  const visit = (item: Item, outer: ThemeLabel[]) => {
    const labels = item.themes.length > 0 ? item.themes : outer;
    set(item.id, labels);
    for (const text of item.paragraphs) set(text.id, labels);
    for (const child of item.items) visit(child, labels);
  };
  for (const text of record.opening) set(text.id, text.themes);
  for (const section of record.sections) {
    for (const text of section.paragraphs) set(text.id, text.themes);
    for (const item of section.items) visit(item, []);
  }
  return themes;
}

/** Main theme of every passage that has one, by its id. */
export function mainThemes(record: PlanRecord): Map<string, string> {
  const main = new Map<string, string>();
  for (const [id, [label]] of nodeThemes(record)) if (label) main.set(id, label.id);
  return main;
}

/** How many rows of the reading page each theme labels: passages outside items, and items with what they hold. */
export function countThemedRows(record: PlanRecord): Map<string, number> {
  const themes = nodeThemes(record);
  const own = [...record.opening, ...record.sections.flatMap(({ paragraphs }) => paragraphs)];
  const counts = new Map<string, number>();
  for (const { id } of [...own, ...walkItems(record)])
    for (const label of themes.get(id) ?? []) counts.set(label.id, (counts.get(label.id) ?? 0) + 1);
  return counts;
}
