import type { Line } from '../read/lines.ts';
import { simplify } from '../read/simplify.ts';
import type { LineIndex, Traced } from '../read/traced.ts';
import type { Drafts } from './record.ts';

/** Lines to recognise words in: simplified characters at the places of the traditional ones. */
export function simplifyLines(lines: readonly Line[]): Line[] {
  return lines.map((line) => {
    const text = simplify(line.text.text);
    return text === line.text.text ? line : { ...line, text: { text, at: line.text.at } };
  });
}

/** A text as the source prints it, where it was read in simplified characters: `妇联` → `婦聯`. */
export function printedText({ text, at }: Traced, { text: source }: LineIndex): string {
  if (!isSimplified(text, at, source)) return text;
  return Array.from({ length: text.length }, (_, i) =>
    printedUnit(text[i] as string, at[i] as number, source),
  ).join('');
}

function isSimplified(text: string, at: Int32Array, source: string): boolean {
  for (let i = 0; i < text.length; i++)
    if (printedUnit(text[i] as string, at[i] as number, source) !== text[i]) return true;
  return false;
}

/** Only a Han character may stand for another one. */
function printedUnit(unit: string, at: number, source: string): string {
  const own = at < 0 ? unit : (source[at] as string);
  return own !== unit && /[\u3400-\u9fff]/.test(own) ? own : unit;
}

/** The facts of a document as printed, where they were read from simplified lines. */
export function printDrafts(drafts: Drafts, simple: readonly Line[], printed: readonly Line[]): Drafts {
  if (simple.every((line, i) => line.text === printed[i]?.text)) return drafts;
  const from = simple.map((line) => line.text.text).join('');
  const to = printed.map((line) => line.text.text).join('');
  const print = (text: string): string => {
    const at = from.indexOf(text);
    return at < 0 ? text : to.slice(at, at + text.length);
  };
  const orNull = (text: string | null): string | null => (text === null ? null : print(text));
  return {
    ...drafts,
    title: print(drafts.title),
    drafts: drafts.drafts.map((draft) => ({
      ...draft,
      title: print(draft.title),
      headline: orNull(draft.headline),
      facts: {
        ...draft.facts,
        documentNumber: orNull(draft.facts.documentNumber),
        recipients: draft.facts.recipients.map(print),
        copiedTo: draft.facts.copiedTo.map(print),
        editor: orNull(draft.facts.editor),
      },
    })),
  };
}
