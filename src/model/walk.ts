import type { Item, PlanRecord } from './record.ts';
import type { ThemeLabel } from './text.ts';

/** One addressable place of a record: a paragraph, a heading, a cell. */
export interface Passage {
  /** Anchor on the plan page. */
  id: string;
  text: string;
  place: 'title' | 'opening' | 'heading' | 'text' | 'table';
  /** Labels of its section and items from the outside in, as printed: `["一、深化思想引领…", "1. 强化理论武装"]`. */
  path: string[];
}

/** A unit that carries theme labels: an item, or a passage that stands in none. */
export interface Unit {
  id: string;
  /** Heading of an item; null for a passage. */
  heading: string | null;
  /** Whole text, heading first. */
  text: string;
  /** Its texts as printed, without the heading: paragraphs, and of nested items the headings too. */
  body: string[];
  themes: ThemeLabel[];
}

/** Every item of a record in reading order, nested ones after their parent. */
export function walkItems(record: Pick<PlanRecord, 'sections'>): Item[] {
  const below = (item: Item): Item[] => [item, ...item.items.flatMap(below)];
  return record.sections.flatMap((section) => section.items.flatMap(below));
}

/** Every addressable place of a record in reading order. */
export function walkPassages(record: PlanRecord): Passage[] {
  const title: Passage = { id: 'title', text: record.title, place: 'title', path: [] };
  const headline: Passage[] =
    record.headline === null ? [] : [{ id: 'headline', text: record.headline, place: 'heading', path: [] }];
  const front = record.front
    .filter(({ id }) => id !== 'title')
    .map(({ id, text }): Passage => ({ id, text, place: 'title', path: [] }));
  const opening = record.opening.map(
    (t): Passage => ({ id: t.id, text: t.text, place: 'opening', path: [] }),
  );
  return [
    title,
    ...front,
    ...headline,
    ...opening,
    ...record.sections.flatMap(walkSection),
    ...walkAttachments(record),
  ];
}

function walkSection(section: PlanRecord['sections'][number]): Passage[] {
  const path = [`${section.label ?? ''}${section.title}`];
  const head: Passage[] = section.title
    ? [{ id: section.id, text: section.title, place: 'heading', path: [] }]
    : [];
  const own = section.paragraphs.map((t): Passage => ({ id: t.id, text: t.text, place: 'text', path }));
  return [...head, ...own, ...section.items.flatMap((item) => walkItem(item, path))];
}

function walkItem(item: Item, outer: string[]): Passage[] {
  const path = [...outer, `${item.label ?? ''}${item.heading}`];
  return [
    { id: item.id, text: item.heading, place: 'heading', path: outer },
    ...item.paragraphs.map((t): Passage => ({ id: t.id, text: t.text, place: 'text', path })),
    ...item.items.flatMap((child) => walkItem(child, path)),
  ];
}

function walkAttachments(record: PlanRecord): Passage[] {
  return record.attachments.flatMap((a) => {
    const path = [`${a.label ?? ''} ${a.title}`.trim()];
    const cells = [a.header, ...a.rows].flatMap((row, r) =>
      row.map((text, c): Passage => ({ id: cellId(a.id, r, c), text, place: 'table', path })),
    );
    return [
      { id: a.id, text: a.title, place: 'heading', path: [] } satisfies Passage,
      ...cells,
      ...a.paragraphs.map((t): Passage => ({ id: t.id, text: t.text, place: 'text', path })),
    ].filter((p) => p.text !== '');
  });
}

/** Anchor of a table cell: row 0 is the header, columns count from 0 here and from 1 in the id: `a2-r14-c3`. */
export function cellId(attachment: string, row: number, column: number): string {
  return `${attachment}-r${row}-c${column + 1}`;
}

/** What theme counts are made of: items (outermost), own paragraphs of sections, and the body of a record without sections. */
export function walkUnits(record: PlanRecord): Unit[] {
  const passages =
    record.sections.length === 0 ? record.opening : record.sections.flatMap((s) => s.paragraphs);
  const own = passages.map(
    (t): Unit => ({ id: t.id, heading: null, text: t.text, body: [t.text], themes: t.themes }),
  );
  const items = record.sections.flatMap((s) => s.items).map(asUnit);
  return [...own, ...items];
}

function asUnit(item: Item): Unit {
  const [heading = '', ...body] = itemTexts(item);
  return { id: item.id, heading, text: [heading, ...body].join('。'), body, themes: item.themes };
}

/** Whole text of an item, nested items included. */
export function itemText(item: Item): string {
  return itemTexts(item).join('。');
}

/** The texts of an item, heading first, nested items after its own paragraphs. */
function itemTexts(item: Item): string[] {
  return [item.heading, ...item.paragraphs.map((t) => t.text), ...item.items.flatMap(itemTexts)];
}
