import type { Clipping } from './clipping.ts';
import { type ExportWords, formatPath, formatSource } from './export-words.ts';

/** Clippings as plain text for the clipboard: number and source, place, quote, note, reference; a blank line between. */
export function formatPlainText(clippings: readonly Clipping[], words: ExportWords): string {
  const blocks = clippings.map((clipping, i) =>
    [
      `${i + 1}. ${formatSource(clipping, words)}`,
      formatPath(clipping),
      clipping.quote,
      clipping.note.trim() === '' ? '' : words.noted(clipping.note.trim()),
      clipping.citation,
    ]
      .filter((line) => line !== '')
      .join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}
