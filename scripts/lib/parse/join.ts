import type { Repair } from '../../../src/model/record.ts';
import type { Line } from '../read/lines.ts';
import { visible } from '../read/marks.ts';
import {
  concatTraced,
  type LineIndex,
  sliceTraced,
  spansOf,
  type Traced,
  trimTraced,
} from '../read/traced.ts';
import { parseLabel } from './label.ts';
import { type LineKind, lineKind, type OrganisationTest } from './line-kinds.ts';
import { closes, isCutAtComma, isEnded, openMark } from './punctuation.ts';
import { isNoticeTitle, issuerInTitle, titleKind } from './title.ts';

/** A line as the author meant it: breaks of layout joined. */
export interface Block {
  kind: LineKind;
  text: Traced;
  /** First and last line in the source. */
  lines: [number, number];
  /** Whether its first line is indented. */
  indented: boolean;
}

const HEADING_LIKE: ReadonlySet<LineKind> = new Set([
  'label',
  'text',
  'notice-title',
  'title',
  'byline',
  'salutation',
]);
/** A repeated run at a page break at least this long is a duplicate of layout: 核心价值观 ⏎ 价值观。 */
const SHORTEST_DUPLICATE = 3;

/** Joins lines that a page or line break cut in two, by what the text says and not by its length; logs each join and each run printed twice across one. */
export function joinLines(
  lines: readonly Line[],
  index: LineIndex,
  isOrganisation: OrganisationTest,
): { value: Block[]; repairs: Repair[] } {
  const blocks: Block[] = [];
  const repairs: Repair[] = [];
  const indents = indentsParagraphs(lines);
  for (const line of lines) {
    const kind = lineKind(line.text.text, isOrganisation);
    const last = blocks.at(-1);
    const hangs = line.afterBreak || (indents && last?.indented === true && !line.indented);
    if (last && isBroken(last, line.text.text, kind, hangs)) {
      const { text, log } = joinTwo(last, line, index);
      repairs.push(...log);
      last.text = text;
      last.lines[1] = line.number;
      last.kind = lineKind(text.text, isOrganisation);
    } else blocks.push({ kind, text: line.text, lines: [line.number, line.number], indented: line.indented });
  }
  return { value: blocks, repairs };
}

/** Whether a document indents its paragraphs, so that a line without indent goes on with the one before: nearly every label is indented. */
function indentsParagraphs(lines: readonly Line[]): boolean {
  const labelled = lines.filter((line) => parseLabel(line.text.text) !== null);
  return labelled.length >= 2 && labelled.filter((line) => line.indented).length >= labelled.length * 0.8;
}

/** Whether `next` goes on where the block breaks off; `hangs` where it lacks the indent a new paragraph would have, or stands behind a page number. */
function isBroken(block: Block, next: string, nextKind: LineKind, hangs: boolean): boolean {
  const text = block.text.text;
  if (block.kind === 'row' || nextKind === 'row' || nextKind === 'label') return false;
  if (isBrokenTitle(block, next, nextKind)) return true;
  const open = openMark(text);
  if (open !== null && closes(next, open)) return true;
  if (!HEADING_LIKE.has(block.kind) || isEnded(text)) return false;
  if (nextKind !== 'text' && nextKind !== 'salutation' && nextKind !== 'title') return false;
  return hangs || isCutAtComma(text) || isRunning(block);
}

/** Whether a block is running text, so that it must end with a full stop: it holds one already, begins with a time, or strings clauses together. A line with a label may be a heading of several clauses. */
function isRunning(block: Block): boolean {
  const text = block.text.text;
  if (/[。！？；]/.test(text)) return true;
  if (block.kind === 'label') return false;
  const clauses = text.match(/[，,；]/g)?.length ?? 0;
  return clauses >= 2 || (clauses === 1 && /^(?:[12]\d{3}年|今年|去年|近年来|一年来|过去一年)/.test(text));
}

/** Whether two lines are one title: `岳阳市妇联2021年工作` ⏎ `要点`, or an issuer over `2021年工作要点`. */
function isBrokenTitle(block: Block, next: string, nextKind: LineKind): boolean {
  const text = block.text.text;
  if (/[。；]/.test(text + next) || block.kind === 'label') return false;
  if (block.kind === 'organisation') return nextKind === 'title' && issuerInTitle(next) === '';
  if (isNoticeTitle(text + next)) return !isNoticeTitle(text) && !isNoticeTitle(next) && /关于/.test(text);
  return block.kind === 'text' && nextKind === 'text' && titleKind(text + next) !== null;
}

function joinTwo(block: Block, line: Line, index: LineIndex): { text: Traced; log: Repair[] } {
  const head = block.text;
  const twice = duplicateLength(head.text, line.text.text);
  const tail = trimTraced(sliceTraced(line.text, twice));
  const near = { left: head.text.slice(-6), right: tail.text.slice(0, 6) };
  const log: Repair[] = [
    {
      line: block.lines[1],
      kind: 'join',
      before: visible(`${near.left}\n${near.right}`),
      after: near.left + near.right,
      spans: [],
    },
  ];
  if (twice > 0) {
    const gone = sliceTraced(line.text, 0, twice);
    log.push({
      line: line.number,
      kind: 'duplicate',
      before: gone.text,
      after: '',
      spans: spansOf(gone, index),
    });
  }
  return { text: concatTraced([head, tail]), log };
}

/** Length of the run that ends one line and begins the next again; 0 where there is none. */
function duplicateLength(left: string, right: string): number {
  for (let length = Math.min(left.length, right.length, 30); length >= SHORTEST_DUPLICATE; length--) {
    const run = right.slice(0, length);
    if (left.endsWith(run) && /^[\u4e00-\u9fff]+$/.test(run)) return length;
  }
  return 0;
}
