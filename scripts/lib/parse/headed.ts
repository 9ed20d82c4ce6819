import type { Item, Section } from '../../../src/model/record.ts';
import type { Text, ThemedText } from '../../../src/model/text.ts';
import { type LineIndex, sliceTraced, spansOf, type Traced } from '../read/traced.ts';
import type { Heading } from './outline.ts';
import { printedText } from './printed.ts';

/** A traced text as a passage of the record, its spans worked out. */
export function textOf(id: string, traced: Traced, index: LineIndex): Text {
  return { id, text: printedText(traced, index).replace(/\t/g, '　'), spans: spansOf(traced, index) };
}

export function themedTextOf(id: string, traced: Traced, index: LineIndex): ThemedText {
  return { ...textOf(id, traced, index), themes: [] };
}

/** Headings of the outermost level → sections; ids from the printed numbers where these tell the siblings apart (`s2`, `s2-i5-p1`). */
export function sectionsOf(headings: readonly Heading[], index: LineIndex): Section[] {
  return withNumbers(headings).map(([number, heading]) => ({
    ...headOf(`s${number}`, heading, index),
    title: printedText(heading.title, index),
    paragraphs: heading.paragraphs.map((p, i) => themedTextOf(`s${number}-p${i + 1}`, p, index)),
    items: itemsOf(heading.children, `s${number}`, index),
  }));
}

function itemsOf(headings: readonly Heading[], parent: string, index: LineIndex): Item[] {
  return withNumbers(headings).map(([number, heading]) => {
    const id = `${parent}-i${number}`;
    return {
      ...headOf(id, heading, index),
      heading: printedText(heading.title, index),
      paragraphs: heading.paragraphs.map((p, i) => textOf(`${id}-p${i + 1}`, p, index)),
      items: itemsOf(heading.children, id, index),
      themes: [],
    };
  });
}

function headOf(id: string, heading: Heading, index: LineIndex): Pick<Item, 'id' | 'label' | 'spans'> {
  const { label, whole } = heading;
  const printed =
    label?.printed == null ? null : printedText(sliceTraced(whole, 0, label.length), index).trim();
  return { id, label: printed, spans: spansOf(whole, index) };
}

/** Siblings with their printed numbers, or with their places where a number is missing or stands twice. */
function withNumbers(headings: readonly Heading[]): [number, Heading][] {
  const values = headings.map((heading) => heading.label?.value ?? 0);
  const distinct = new Set(values).size === values.length && !values.includes(0);
  return headings.map((heading, i) => [distinct ? (values[i] as number) : i + 1, heading]);
}
