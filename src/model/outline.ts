import type { Item, PlanRecord } from './record.ts';

/** One line of a record's outline. */
export interface OutlineEntry {
  /** Anchor on the page. */
  id: string;
  /** As printed: `一、`; null where none is. */
  label: string | null;
  text: string;
  children: OutlineEntry[];
}

/** The outline of a record as printed: sections with their items, then attachments; empty where it has neither. */
export function outlineRecord(record: PlanRecord): OutlineEntry[] {
  const sections = record.sections.map((section) => ({
    id: section.id,
    label: section.label,
    text: section.title,
    children: section.items.map(outlineItem),
  }));
  const attachments = record.attachments.map((a) => ({
    id: a.id,
    label: a.label,
    text: a.title,
    children: [],
  }));
  return [...sections, ...attachments].filter(
    (entry) => entry.label !== null || entry.text !== '' || entry.children.length > 0,
  );
}

/** Items nested in items stay out: the outline has two levels, as the eye takes in. */
function outlineItem(item: Item): OutlineEntry {
  return { id: item.id, label: item.label, text: item.heading, children: [] };
}
