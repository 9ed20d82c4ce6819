import type { Repair } from '../../../src/model/record.ts';
import { type LineIndex, type Range, replaceRanges, sliceTraced, spansOf, type Traced } from './traced.ts';

const UNSEEN = '(?![\\t\\n\\r])[\\p{Cc}\\p{Cf}]';
/** A terminal's command: ESC [31m, ESC ]0;title BEL. */
const ESCAPE = '\\u001b(?:\\[[\\d;?]{0,20}[A-Za-z]|\\][^\\u0007\\u001b\\r\\n]{0,100}\\u0007)';
/** Zero-width, bidi and control characters and commands to terminals: nobody sees them, and two texts alike would differ. */
export const CONTROLS = new RegExp(`(?:${ESCAPE}|${UNSEEN})+`, 'gu');
const ONE_UNSEEN = new RegExp(UNSEEN, 'gu');

/** Marks left over from Markdown and word processors: `**强化**`, `- 附件`, `## 一、`, `● 开展`; but neither `139****2225` nor a form's `____年`. HTML is read before (html.ts). */
export const MARKUP_INSIDE = /(?<!\*)\*\*(?!\*)|(?<!_)__(?!_)/g;
const MARKUP = new RegExp(`^\\s*(?:#{1,6}|[-*+>](?=\\s)|[•●■◆▪◇➢])\\s*|${MARKUP_INSIDE.source}`, 'g');

/** Drops characters that can't be seen; logs each run with its code points. */
export function dropControls(traced: Traced, index: LineIndex): { value: Traced; repairs: Repair[] } {
  return drop(traced, CONTROLS, 'control', index);
}

/** Drops marks of markup from a line; logs each. */
export function dropMarkup(traced: Traced, index: LineIndex): { value: Traced; repairs: Repair[] } {
  return drop(traced, MARKUP, 'markup', index);
}

function drop(
  traced: Traced,
  pattern: RegExp,
  kind: Repair['kind'],
  index: LineIndex,
): { value: Traced; repairs: Repair[] } {
  const ranges: Range[] = [];
  const repairs: Repair[] = [];
  for (const match of traced.text.matchAll(pattern)) {
    const range = { start: match.index, end: match.index + match[0].length };
    const spans = spansOf(sliceTraced(traced, range.start, range.end), index);
    ranges.push(range);
    const line = index.lineOf(traced.at[range.start] as number);
    const before = visible(kind === 'markup' ? match[0].trim() : match[0]);
    repairs.push({ line, kind, before, after: '', spans });
  }
  return { value: replaceRanges(traced, ranges), repairs };
}

/** Blanks and controls made visible: a tab → `⇥`, a line break → `⏎`, U+200B → `⟨U+200B⟩`. */
export function visible(text: string): string {
  return text
    .replace(/\r\n|[\r\n]/g, '⏎')
    .replace(/\t/g, '⇥')
    .replace(/\u3000/g, '□')
    .replace(/[ \u00a0]/g, '␣')
    .replace(
      ONE_UNSEEN,
      (c) => `⟨U+${(c.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}⟩`,
    );
}
