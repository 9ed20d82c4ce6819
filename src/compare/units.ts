import type { Item, PlanRecord } from '../model/record.ts';
import type { Text, ThemeLabel } from '../model/text.ts';
import { cellId } from '../model/walk.ts';

/** A passage of a unit: its anchor on the plan page and its text. */
export type ComparedPassage = Pick<Text, 'id' | 'text'>;

/** What stands in one place of a comparison: an item with all below it, or a passage outside of items. */
export interface ComparedUnit {
  /** Id of the item or passage. */
  id: string;
  /** `1. 强化理论武装`; null for a passage. */
  heading: string | null;
  /** Section it stands in: `一、深化思想引领…`; null before the first. */
  section: string | null;
  /** Ids of its themes, main theme first. */
  themes: string[];
  /** Every passage of it in reading order, the heading first. */
  passages: ComparedPassage[];
}

/**
 * The units of a record in reading order: opening, own paragraphs of sections, outermost items, attachments. Title
 * and printed front are left out: what they share with another title says nothing of the plan.
 */
export function unitsOf(record: PlanRecord): ComparedUnit[] {
  const opening = record.opening.map((text) => passageUnit(text, null));
  const sections = record.sections.flatMap((section) => {
    const title = `${section.label ?? ''}${section.title}`;
    return [
      ...section.paragraphs.map((text) => passageUnit(text, title)),
      ...section.items.map((item) => itemUnit(item, title)),
    ];
  });
  return [...opening, ...sections, ...record.attachments.map(attachmentUnit)];
}

function passageUnit(text: Text & { themes: ThemeLabel[] }, section: string | null): ComparedUnit {
  return {
    id: text.id,
    heading: null,
    section,
    themes: themeIds(text.themes),
    passages: [{ id: text.id, text: text.text }],
  };
}

function itemUnit(item: Item, section: string): ComparedUnit {
  return {
    id: item.id,
    heading: `${item.label ?? ''}${item.heading}`,
    section,
    themes: themeIds(item.themes),
    passages: itemPassages(item),
  };
}

function itemPassages(item: Item): ComparedPassage[] {
  return [
    { id: item.id, text: item.heading },
    ...item.paragraphs.map(({ id, text }) => ({ id, text })),
    ...item.items.flatMap(itemPassages),
  ];
}

function attachmentUnit(attachment: PlanRecord['attachments'][number]): ComparedUnit {
  const cells = [attachment.header, ...attachment.rows].flatMap((row, r) =>
    row.map((text, c) => ({ id: cellId(attachment.id, r, c), text })),
  );
  const passages = [...cells, ...attachment.paragraphs.map(({ id, text }) => ({ id, text }))];
  return {
    id: attachment.id,
    heading: [attachment.label, attachment.title].filter(Boolean).join(' '),
    section: null,
    themes: [],
    passages: passages.filter(({ text }) => text !== ''),
  };
}

function themeIds(labels: ThemeLabel[]): string[] {
  return labels.map(({ id }) => id);
}
