import type { Item, PlanRecord } from '../model/record.ts';
import type { Text, ThemeLabel } from '../model/text.ts';
import { cellId } from '../model/walk.ts';
import type { ComparedPassage } from './key.ts';

/** What stands in one place of a comparison: a section's heading, an item with all below it, a passage outside of items, an attachment. */
export interface TableUnit {
  kind: 'heading' | 'item' | 'passage' | 'attachment';
  /** Id of the item or passage. */
  id: string;
  /** `1.强化理论武装`; null for a passage. */
  heading: string | null;
  /** Section it stands in: `一、深化思想引领…`; null outside of sections. */
  section: string | null;
  /** Ids of its themes, main theme first; the heading of a section has that of the first unit below it that has any. */
  themes: string[];
  /** Every passage of it in reading order; of a heading or an item the first is the heading itself. */
  passages: ComparedPassage[];
}

/**
 * The units of a record in reading order: opening, headings and own paragraphs of sections, outermost items, attachments. Title
 * and printed front are left out: what they share with another title says nothing of the plan.
 */
export function tableUnits(record: PlanRecord): TableUnit[] {
  const opening = record.opening.map((text) => passageUnit(text, null));
  const sections = record.sections.flatMap((section) => {
    const title = `${section.label ?? ''}${section.title}`;
    const below = [
      ...section.paragraphs.map((text) => passageUnit(text, title)),
      ...section.items.map((item) => itemUnit(item, title)),
    ];
    const themes = below.find((unit) => unit.themes.length > 0)?.themes ?? [];
    const passages = [{ id: section.id, text: section.title }];
    const head: TableUnit = {
      kind: 'heading',
      id: section.id,
      heading: title,
      section: null,
      themes,
      passages,
    };
    return section.title === '' ? below : [head, ...below];
  });
  return [...opening, ...sections, ...record.attachments.map(attachmentUnit)];
}

function passageUnit(text: Text & { themes: ThemeLabel[] }, section: string | null): TableUnit {
  return {
    kind: 'passage',
    id: text.id,
    heading: null,
    section,
    themes: themeIds(text.themes),
    passages: [{ id: text.id, text: text.text }],
  };
}

function itemUnit(item: Item, section: string): TableUnit {
  return {
    kind: 'item',
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

function attachmentUnit(attachment: PlanRecord['attachments'][number]): TableUnit {
  const cells = [attachment.header, ...attachment.rows].flatMap((row, r) =>
    row.map((text, c) => ({ id: cellId(attachment.id, r, c), text })),
  );
  const passages = [...cells, ...attachment.paragraphs.map(({ id, text }) => ({ id, text }))];
  return {
    kind: 'attachment',
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
