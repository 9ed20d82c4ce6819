import type { Item, PlanRecord, Section } from '../../../src/model/record.ts';

/** What else a page needs. */
export interface PageForm {
  /** Whether the title stands over the text too, for tools that draw none from the front matter. */
  heading?: boolean;
}

/** A plan as a Markdown page: its title in the front matter, sections and items as headings, `## 一、深化思想引领`. */
export function formatPlanMarkdown(record: PlanRecord, form: PageForm = {}): string {
  const blocks = [
    ...record.opening.map(({ text }) => escapeMarkdown(text)),
    ...record.sections.flatMap(sectionBlocks),
    ...record.attachments.flatMap((attachment) => [
      heading(2, attachment.label, attachment.title),
      ...[attachment.header, ...attachment.rows].map((row) => escapeMarkdown(row.join(' '))),
      ...attachment.paragraphs.map(({ text }) => escapeMarkdown(text)),
    ]),
  ];
  return page(record.title, blocks, form);
}

/** The list of all plans as a Markdown page; `addressOf` makes a link of an id. */
export function listMarkdown(
  records: readonly PlanRecord[],
  addressOf: (id: string) => string,
  form: PageForm = {},
): string {
  const links = records.map(({ id, title }) => `- [${escapeMarkdown(title)}](${addressOf(id)})`);
  return page('全部', [links.join('\n')], form);
}

function page(title: string, blocks: readonly string[], { heading: isShown = false }: PageForm): string {
  const shown = isShown ? [heading(1, null, title)] : [];
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${[...shown, ...blocks].filter(Boolean).join('\n\n')}\n`;
}

function sectionBlocks(section: Section): string[] {
  return [
    heading(2, section.label, section.title),
    ...section.paragraphs.map(({ text }) => escapeMarkdown(text)),
    ...section.items.flatMap((item) => itemBlocks(item, 3)),
  ];
}

function itemBlocks(item: Item, depth: number): string[] {
  return [
    heading(Math.min(depth, 6), item.label, item.heading),
    ...item.paragraphs.map(({ text }) => escapeMarkdown(text)),
    ...item.items.flatMap((child) => itemBlocks(child, depth + 1)),
  ];
}

function heading(depth: number, label: string | null, text: string): string {
  return `${'#'.repeat(depth)} ${escapeMarkdown(`${label ?? ''}${text}`)}`;
}

/**
 * A text that Markdown reads as itself: every sign of ASCII that may mean something gets a backslash (`1. 做强“*”` →
 * `1\. 做强“\*”`), which parts the braces of template languages too; line breaks become blanks.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replace(/[\\`*_{}[\]()<>#+\-.!|~=:&$^@%"']/g, '\\$&');
}
