import type { Redaction, Repair } from '../../../src/model/record.ts';
import type { SourceDocument } from '../../../src/model/source.ts';
import { tidyBlanks } from './blanks.ts';
import type { SourceFile } from './decode.ts';
import { HtmlReader } from './html.ts';
import { dropControls, dropMarkup, visible } from './marks.ts';
import { bareNumbers, ornamentOf } from './ornament.ts';
import { LineIndex, replaceRanges, spansOf, type Traced, trace, trimTraced } from './traced.ts';
import { findWithheld, WITHHELD_MARKS, type Withheld } from './withhold.ts';

/** A line of a source that says something, made fit for parsing; its tabs are kept. */
export interface Line {
  number: number;
  text: Traced;
  /** Whether blanks stand before it in print. */
  indented: boolean;
  /** Whether a page number stands between it and the line before. */
  afterBreak: boolean;
}

/** A source as lines, with all that was taken out on the way. */
export interface Prepared {
  index: LineIndex;
  lines: Line[];
  /** Every line as printed, withheld numbers replaced by a mark. */
  printed: string[];
  repairs: Repair[];
  redactions: Redaction[];
  skipped: SourceDocument['skipped'];
}

/** Source → lines: numbers withheld, controls and markup dropped, blanks of layout gone, ornament skipped. */
export function prepareLines(source: SourceFile): Prepared {
  const index = new LineIndex(source.text);
  const withheld = findWithheld(source.text);
  const prepared: Prepared = {
    index,
    lines: [],
    printed: [],
    repairs: [],
    redactions: groupRedactions(withheld, source.text, index),
    skipped: [],
  };
  const bare = new Set(bareNumbers(prepared.index));
  const html = new HtmlReader(index);
  let next = 0;
  for (let number = 1; number <= index.count; number++) {
    const { start, end } = index.range(number);
    while (next < withheld.length && (withheld[next] as Withheld).end <= start) next++;
    const inLine = [];
    for (let i = next; i < withheld.length && (withheld[i] as Withheld).start < end; i++)
      inLine.push(withheld[i] as Withheld);
    const safe = withhold(trace(source.text, start, end), inLine, start);
    prepared.printed.push(safe.text.trimEnd());
    if (bare.has(number))
      prepared.skipped.push({ line: number, text: safe.text.trim(), reason: 'page-number' });
    else prepareLine(number, safe, html, prepared);
  }
  for (const piece of html.end()) preparePiece(index.count, piece, false, prepared);
  return prepared;
}

/** A line with the numbers withheld in it replaced by marks; a number that began on an earlier line leaves none. */
function withhold(line: Traced, withheld: readonly Withheld[], lineStart: number): Traced {
  const marks = new Map<number, string>();
  const ranges = withheld.map((one) => {
    const start = Math.max(0, one.start - lineStart);
    if (one.start >= lineStart && !one.goesOn) marks.set(start, WITHHELD_MARKS[one.kind]);
    return { start, end: Math.min(line.text.length, one.end - lineStart) };
  });
  return replaceRanges(line, ranges, (range) => marks.get(range.start) ?? '');
}

function prepareLine(number: number, printed: Traced, html: HtmlReader, prepared: Prepared): void {
  if (printed.text.trim() === '') return;
  const { pieces, repairs } = html.read(printed);
  const [only, ...others] = pieces;
  const start = prepared.index.starts[number - 1] as number;
  const isOwn = only !== undefined && others.length === 0 && only.at.every((at) => at < 0 || at >= start);
  const reason = isOwn ? ornamentOf(only.text) : null;
  if (reason !== null) {
    prepared.skipped.push({ line: number, text: printed.text.trim(), reason });
    return;
  }
  for (const repair of repairs) prepared.repairs.push(repair);
  for (const piece of pieces) preparePiece(number, piece, /^\s/.test(printed.text), prepared);
}

function preparePiece(number: number, piece: Traced, indented: boolean, prepared: Prepared): void {
  if (piece.text.trim() === '') return;
  const seen = dropControls(piece, prepared.index);
  const plain = dropMarkup(seen.value, prepared.index);
  const tidy = tidyBlanks(trimLayout(plain.value));
  // one by one: a line of a million blanks has more repairs than a call takes arguments
  for (const repairs of [seen.repairs, plain.repairs, blankRepairs(number, trimTraced(plain.value), tidy)])
    for (const repair of repairs) prepared.repairs.push(repair);
  if (tidy.text.trim() !== '')
    prepared.lines.push({ number, text: tidy, indented, afterBreak: isAfterBreak(prepared) });
}

/** Whether a page number was skipped since the last line. */
function isAfterBreak({ lines, skipped }: Prepared): boolean {
  const last = skipped.at(-1);
  return last?.reason === 'page-number' && last.line > (lines.at(-1)?.number ?? 0);
}

/** Without the blanks at both ends, but with the tabs at the end: an empty last cell is content. */
function trimLayout(traced: Traced): Traced {
  const trimmed = trimTraced(traced);
  if (!trimmed.text.includes('\t')) return trimmed;
  const start = traced.text.indexOf(trimmed.text);
  const tabs = traced.text.slice(start + trimmed.text.length).replace(/[^\t]/g, '');
  return tabs === '' ? trimmed : { text: trimmed.text + tabs, at: padded(trimmed.at, tabs.length) };
}

function padded(at: Int32Array, by: number): Int32Array {
  const longer = new Int32Array(at.length + by).fill(-1);
  longer.set(at);
  return longer;
}

/** One repair for each place where blanks inside a line went, with a character on either side. */
function blankRepairs(line: number, before: Traced, after: Traced): Repair[] {
  const isKept = keptOffsets(after);
  const repairs: Repair[] = [];
  for (const match of before.text.matchAll(/[^\S\t]+/g)) {
    const end = match.index + match[0].length;
    const went = Array.from(match[0], (_, i) => before.at[match.index + i] as number).filter(
      (at) => !isKept(at),
    );
    if (went.length === 0) continue;
    const [left, right] = [before.text[match.index - 1] ?? '', before.text[end] ?? ''];
    const stays = ' '.repeat(match[0].length - went.length);
    repairs.push({
      line,
      kind: 'blank',
      before: visible(left + match[0] + right),
      after: visible(left + stays + right),
      spans: [],
    });
  }
  return repairs;
}

/** Tells whether a text still holds an offset; asked in rising order, it takes one pass over the text. */
function keptOffsets({ at }: Traced): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    while (next < at.length && (at[next] as number) < offset) next++;
    return at[next] === offset;
  };
}

function groupRedactions(withheld: readonly Withheld[], text: string, index: LineIndex): Redaction[] {
  const groups = new Map<string, Redaction>();
  let last: Redaction | undefined;
  for (const one of withheld) {
    const spans = spansOf(trace(text, one.start, one.end), index);
    const line = index.lineOf(one.start);
    const known = one.goesOn ? last : groups.get(`${line} ${one.kind}`);
    if (known) {
      known.count += one.goesOn ? 0 : 1;
      for (const span of spans) known.spans.push(span);
    }
    last = known ?? { line, kind: one.kind, count: 1, spans };
    groups.set(`${last.line} ${one.kind}`, last);
  }
  return [...groups.values()];
}
