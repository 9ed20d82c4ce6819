import type { Item, PlanRecord } from './record.ts';
import type { ThemeLabel } from './text.ts';

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
