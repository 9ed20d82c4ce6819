import type { Item, PlanRecord, Repair } from './record.ts';
import type { FrameText } from './source.ts';
import type { Span } from './text.ts';

/** What a line of the source became: a place in a record. */
export interface LineUse {
  line: number;
  /** Id of the record. */
  record: string;
  /** Anchor on its page: `s1-i2`. */
  anchor: string;
  /** What a reader knows the place by: `2.`, `一、`, the first words of an unnumbered heading; null where it has none. */
  name: string | null;
  place: 'title' | 'opening' | 'part';
}

/** A line of a source document as printed, with what became of it. */
export interface PrintedLine {
  number: number;
  text: string;
  uses: LineUse[];
  frame: FrameText[];
  repairs: Repair[];
  /** How many personal data were withheld in it. */
  withheld: number;
  /** Why it was left out as ornament; null where it was not. */
  skipped: string | null;
}

/** How much of an unnumbered heading stands for it. */
const NAME_LENGTH = 10;

/** Where each line of the source went in a record, in reading order, each place once a line. */
export function useLines(record: PlanRecord): LineUse[] {
  const uses = new Map<string, LineUse>();
  const add = (anchor: string, name: string | null, spans: Span[], place: LineUse['place'] = 'part') => {
    for (const { line } of spans) {
      const key = `${line} ${place} ${name}`;
      if (!uses.has(key)) uses.set(key, { line, record: record.id, anchor, name, place });
    }
  };
  const addItem = (item: Item) => {
    const name = nameOf(item.label, item.heading);
    add(item.id, name, item.spans);
    for (const text of item.paragraphs) add(text.id, name, text.spans);
    item.items.forEach(addItem);
  };
  for (const text of record.front) add(text.id, null, text.spans, 'title');
  for (const text of record.opening) add(text.id, null, text.spans, 'opening');
  for (const section of record.sections) {
    const name = nameOf(section.label, section.title);
    add(section.id, name, section.spans);
    for (const text of section.paragraphs) add(text.id, name, text.spans);
    section.items.forEach(addItem);
  }
  for (const attachment of record.attachments) {
    const name = nameOf(attachment.label, attachment.title);
    add(attachment.id, name, attachment.spans);
    for (const text of attachment.paragraphs) add(text.id, name, text.spans);
  }
  return [...uses.values()];
}

/** `一、` where a label is printed, else the first words: 以“巾帼心向党”为立… */
function nameOf(label: string | null, text: string): string {
  if (label !== null) return label;
  return text.length > NAME_LENGTH ? `${text.slice(0, NAME_LENGTH)}…` : text;
}
