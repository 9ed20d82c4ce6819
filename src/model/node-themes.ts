import type { Item, PlanRecord } from './record.ts';
import type { ThemeLabel } from './text.ts';

/** Main theme of every passage of a record by its id: of its item, of the nearest item around it that has one, or its own. */
export function mainThemes(record: PlanRecord): Map<string, string> {
  const themes = new Map<string, string>();
  const set = (id: string, labels: ThemeLabel[]) => {
    if (labels[0] !== undefined) themes.set(id, labels[0].id);
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
