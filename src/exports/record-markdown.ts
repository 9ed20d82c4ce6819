import { escapeMarkdown } from '../clippings/markdown.ts';
import type { Attachment, Item, PlanRecord, Section } from '../model/record.ts';
import type { Text } from '../model/text.ts';

/** A fact that stands over the text: 来源, 000.txt 第 1–30 行. */
export type MarkdownFact = readonly [label: string, value: string];

/**
 * A record as a text to read (CommonMark, tables after GitHub): title, facts, then everything as printed, sections as
 * `##`, items as `###` with their labels. Nothing of a text is taken for Markdown.
 */
export function formatRecordMarkdown(
  record: PlanRecord,
  name: string,
  facts: readonly MarkdownFact[],
): string {
  const front = record.front.filter(({ id }) => id !== 'title');
  const blocks = [
    heading(1, null, name),
    facts.map(([label, value]) => `- ${inline(label)}：${inline(value)}`).join('\n'),
    ...(record.title === name ? [] : [`**${inline(record.title)}**`]),
    ...(record.headline === null ? [] : [`*${inline(record.headline)}*`]),
    ...[...front, ...record.opening].map(paragraph),
    ...record.sections.flatMap(formatSection),
    ...record.attachments.flatMap(formatAttachment),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function formatSection({ label, title, paragraphs, items }: Section): string[] {
  return [
    heading(2, label, title),
    ...paragraphs.map(paragraph),
    ...items.flatMap((item) => formatItem(item, 3)),
  ];
}

function formatItem({ label, heading: text, paragraphs, items }: Item, depth: number): string[] {
  return [
    heading(depth, label, text),
    ...paragraphs.map(paragraph),
    ...items.flatMap((item) => formatItem(item, depth + 1)),
  ];
}

function formatAttachment({ label, title, header, rows, paragraphs }: Attachment): string[] {
  return [heading(2, label, title), formatGrid(header, rows), ...paragraphs.map(paragraph)];
}

/** A table as wide as its widest row; the head may be empty, for Markdown has no table without one. */
function formatGrid(header: string[], rows: string[][]): string {
  if (header.length === 0 && rows.length === 0) return '';
  const width = [header, ...rows].reduce((most, row) => Math.max(most, row.length), 1);
  const line = (row: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, i) => inline(row[i] ?? '')).join(' | ')} |`;
  return [line(header), `|${' --- |'.repeat(width)}`, ...rows.map(line)].join('\n');
}

/** Markdown has six depths; what is deeper stands at the sixth. Empty where there is neither label nor text. */
function heading(depth: number, label: string | null, text: string): string {
  const words = inline(`${label ?? ''}${label !== null && /[.．]$/.test(label) ? ' ' : ''}${text}`.trim());
  return words === '' ? '' : `${'#'.repeat(Math.min(depth, 6))} ${words}`;
}

function paragraph({ text }: Text): string {
  return escapeMarkdown(text);
}

/** Text on one line: a break would end a heading or a row. */
function inline(text: string): string {
  return escapeMarkdown(text.replace(/\s*\n\s*/g, ' '));
}
