import type { Repair } from '../../../src/model/record.ts';
import { type HtmlMark, htmlMarks } from './html-marks.ts';
import { visible } from './marks.ts';
import { concatTraced, type LineIndex, sliceTraced, spansOf, splitTraced, type Traced } from './traced.ts';

/** What of HTML ends far behind its beginning and holds no text: `<!-- … -->`, `<script> … </script>`. */
const HIDDEN: [open: RegExp, close: string][] = [
  [/<!--/i, '-->'],
  [/<script(?![\w-])/i, '</script>'],
  [/<style(?![\w-])/i, '</style>'],
];
const HIDDEN_START = /<!--|<(?:script|style)(?![\w-])/i;

/** A line of a page saved as text, as the lines a browser would show. */
export interface HtmlRead {
  pieces: Traced[];
  repairs: Repair[];
}

/**
 * Reads the remnants of HTML out of a text line by line: marks go and are logged, `<p>` and `<br>` break the line,
 * cells of a table become parted by tabs, on whatever lines they are printed. A mark never closed swallows nothing.
 */
export class HtmlReader {
  readonly #index: LineIndex;
  readonly #lastClose: Map<string, number>;
  readonly #isPlain: boolean;
  /** What ends the comment or script that is open. */
  #hidden: string | null = null;
  /** Parts of the table row that is open. */
  #row: Traced[] | null = null;

  constructor(index: LineIndex) {
    this.#index = index;
    this.#isPlain = !/[<&]|-->/.test(index.text);
    const lower = this.#isPlain ? '' : index.text.toLowerCase();
    const closes = [...HIDDEN.map(([, close]) => close), '</tr'];
    this.#lastClose = new Map(closes.map((close) => [close, lower.lastIndexOf(close)]));
  }

  /** The next line; its last row may come with a later one. */
  read(line: Traced): HtmlRead {
    if (this.#isPlain) return { pieces: [line], repairs: [] };
    const read: HtmlRead = { pieces: [], repairs: [] };
    const parts: Traced[] = [];
    const flush = (): void => {
      const piece = concatTraced(parts.splice(0));
      if (piece.text !== '') read.pieces.push(piece);
    };
    const put = (part: Traced): void => {
      if (part.text !== '') (this.#row ?? parts).push(part);
    };
    const breakLine = (): void => (this.#row ? put(letter('\n')) : flush());
    for (const { shown, marks, offset } of this.#visibleParts(line, read)) {
      let from = 0;
      for (const mark of marks) {
        put(sliceTraced(shown, from, mark.start));
        from = mark.end;
        // of `&amp;` the first character is what is meant: it stays where it is
        const kept = mark.put === shown.text[mark.start] ? 1 : 0;
        this.#log(sliceTraced(shown, mark.start + kept, mark.end), kept ? '' : mark.put, read);
        if (kept) put(sliceTraced(shown, mark.start, mark.start + 1));
        else if (mark.effect === 'none') {
          if (mark.put !== '') put(letter(mark.put));
        } else if (mark.effect === 'break') breakLine();
        else if (mark.effect === 'cell' && this.#row) this.#row.push(CELL);
        else if (mark.effect !== 'cell') {
          flush();
          for (const piece of this.#endRow()) read.pieces.push(piece);
          if (mark.effect === 'row' && this.#closesAfter('</tr', offset + mark.end)) this.#row = [];
        }
      }
      put(sliceTraced(shown, from));
    }
    breakLine();
    return read;
  }

  /** What is left of a row never closed. */
  end(): Traced[] {
    return this.#endRow();
  }

  /** The parts of a line outside comments and scripts. */
  #visibleParts(line: Traced, read: HtmlRead): { shown: Traced; marks: HtmlMark[]; offset: number }[] {
    const parts: { shown: Traced; marks: HtmlMark[]; offset: number }[] = [];
    const lower = line.text.toLowerCase();
    let from = 0;
    const show = (to: number): void => {
      const shown = sliceTraced(line, from, to);
      if (shown.text !== '')
        parts.push({ shown, marks: htmlMarks(shown.text), offset: this.#offset(line, from) });
    };
    for (;;) {
      if (this.#hidden !== null) {
        const close = lower.indexOf(this.#hidden, from);
        const end = close < 0 ? line.text.length : close + this.#hidden.length;
        this.#log(sliceTraced(line, from, end), '', read);
        from = end;
        if (close < 0) return parts;
        this.#hidden = null;
      }
      const open = this.#nextHidden(lower, from, line);
      show(open?.at ?? line.text.length);
      if (open === null) return parts;
      [from, this.#hidden] = [open.at, open.close];
    }
  }

  /** Where the next comment or script begins that is closed further on. */
  #nextHidden(lower: string, from: number, line: Traced): { at: number; close: string } | null {
    const finder = new RegExp(HIDDEN_START, 'gi');
    finder.lastIndex = from;
    for (let match = finder.exec(lower); match; match = finder.exec(lower)) {
      const found = match[0];
      const close = HIDDEN.find(([open]) => open.test(found))?.[1] as string;
      if (this.#closesAfter(close, this.#offset(line, match.index))) return { at: match.index, close };
    }
    return null;
  }

  /** Where in the source a place of a line stands. */
  #offset({ at }: Traced, from: number): number {
    let i = from;
    while (i < at.length && (at[i] as number) < 0) i++;
    return at[i] ?? this.#index.text.length;
  }

  #closesAfter(close: string, offset: number): boolean {
    return (this.#lastClose.get(close) as number) >= offset;
  }

  /** A row of one cell frames other text and is no table: its lines come one by one. */
  #endRow(): Traced[] {
    const row = this.#row ?? [];
    this.#row = null;
    const cells: Traced[][] = [[]];
    for (const part of row) {
      if (part === CELL) cells.push([]);
      else (cells.at(-1) as Traced[]).push(part);
    }
    if (cells.length > 1 && (cells[0] as Traced[]).every((part) => part.text.trim() === '')) cells.shift();
    const texts = cells.map((cell) =>
      splitTraced(concatTraced(cell), /\n/g).filter((one) => one.text.trim() !== ''),
    );
    if (texts.length <= 1) return texts.flat();
    return [concatTraced(texts.flatMap((cell, i) => [...(i > 0 ? [letter('\t')] : []), ...cell]))];
  }

  #log(gone: Traced, put: string, read: HtmlRead): void {
    const spans = spansOf(gone, this.#index);
    const first = gone.at[0] === -1 ? gone.at.find((at) => at >= 0) : gone.at[0];
    if (first === undefined || spans.length === 0) return;
    const before = visible(gone.text.trim());
    read.repairs.push({ line: this.#index.lineOf(first), kind: 'markup', before, after: put, spans });
  }
}

/** Marks the border of two cells in an open row. */
const CELL: Traced = letter('\t');

/** Text that the reader puts in: it stands nowhere in the source. */
function letter(text: string): Traced {
  return { text, at: new Int32Array(text.length).fill(-1) };
}
