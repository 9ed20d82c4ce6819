import type { Clipping } from './clipping.ts';
import { type ExportWords, formatPath, formatSource } from './export-words.ts';

/** Clippings as Markdown (CommonMark): a heading each, quote, note, reference. `day` is that of the export. */
export function formatMarkdown(clippings: readonly Clipping[], words: ExportWords, day: string): string {
  const head = [`# ${escapeMarkdown(words.title)}`, escapeMarkdown(words.lead(clippings.length, day))];
  return `${[...head, ...clippings.flatMap((clipping, i) => formatOne(clipping, i + 1, words))].join('\n\n')}\n`;
}

function formatOne(clipping: Clipping, number: number, words: ExportWords): string[] {
  const path = formatPath(clipping);
  return [
    `## ${number}\\. ${escapeMarkdown(formatSource(clipping, words))}`,
    ...(path === '' ? [] : [escapeMarkdown(path)]),
    quoteLines(escapeMarkdown(clipping.quote)),
    ...(clipping.note.trim() === '' ? [] : [breakLines(escapeMarkdown(words.noted(clipping.note.trim())))]),
    escapeMarkdown(clipping.citation),
  ];
}

/**
 * Text that a Markdown reader prints as it is: `2021年*重点*` → `2021年\*重点\*`. Signs that can open
 * something anywhere are escaped everywhere, those that do so at the start of a line only there; so are blanks at
 * the start of a line or before a break, where they would make code or a hard break.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#~|&$!]/g, '\\$&')
    .replace(/^([ \t]*)([-+=])/gm, '$1\\$2')
    .replace(/^([ \t]*\d+)([.)])/gm, '$1\\$2')
    .replace(/^[ \t]+|(?<![ \t])[ \t]+(?=\n)/gm, (blanks) => '&#32;'.repeat(blanks.length));
}

function quoteLines(text: string): string {
  return text.replace(/^/gm, '> ');
}

/** A line break of a note stays one; an empty line would end the paragraph, and does. */
function breakLines(text: string): string {
  return text.replace(/([^\n])\n(?=[^\n])/g, '$1\\\n').replace(/\n{2,}/g, '\n\n');
}
