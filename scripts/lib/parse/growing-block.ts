import type { Line } from '../read/lines.ts';
import { concatTraced, type Traced } from '../read/traced.ts';
import { type LineKind, lineKind, type OrganisationTest } from './line-kinds.ts';
import { OpenMarks } from './punctuation.ts';

/** A line as the author meant it: breaks of layout joined. */
export interface Block {
  kind: LineKind;
  text: Traced;
  /** First and last line in the source. */
  lines: [number, number];
  /** Whether its first line is indented. */
  indented: boolean;
}

/** A block longer than this (characters) is no title any more; it keeps the kind it has. */
const LONGEST_OPEN_KIND = 300;
/** As much of its end as is looked at when the next line comes. */
const LONGEST_END = 80;

/** A block to which broken lines are added; what is asked of it is kept up to date, so that each line is read once. */
export class GrowingBlock {
  kind: LineKind;
  readonly indented: boolean;
  readonly lines: [number, number];
  /** Its first 300 characters: the whole of any line that could be a title. */
  start = '';
  /** Its last 80 characters. */
  end = '';
  length = 0;
  /** Commas and semicolons so far. */
  clauses = 0;
  /** Whether it holds a mark that ends a sentence or a long clause: `。` `；`. */
  hasStop = false;
  readonly marks = new OpenMarks();
  readonly #parts: Traced[] = [];

  constructor(line: Line, kind: LineKind) {
    this.kind = kind;
    this.indented = line.indented;
    this.lines = [line.number, line.number];
    this.#read(line.text);
  }

  /** Whether it is short enough to be a title; `start` is then its whole text. */
  get isShort(): boolean {
    return this.length <= LONGEST_OPEN_KIND;
  }

  /** Adds the rest of a broken line; a short block may become another kind by it: 岳阳市妇联2021年工作 ⏎ 要点. */
  add(tail: Traced, line: number, isOrganisation: OrganisationTest): void {
    this.#read(tail);
    this.lines[1] = line;
    if (this.isShort) this.kind = lineKind(this.start, isOrganisation);
  }

  whole(): Block {
    const { kind, lines, indented } = this;
    return { kind, text: concatTraced(this.#parts), lines, indented };
  }

  #read(part: Traced): void {
    const { text } = part;
    this.#parts.push(part);
    this.length += text.length;
    if (this.start.length < LONGEST_OPEN_KIND)
      this.start += text.slice(0, LONGEST_OPEN_KIND - this.start.length);
    this.end = (this.end + text.slice(-LONGEST_END)).slice(-LONGEST_END);
    this.clauses += text.match(/[，,；]/g)?.length ?? 0;
    this.hasStop ||= /[。！？；]/.test(text);
    this.marks.add(text);
  }
}
