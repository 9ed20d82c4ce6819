import type { Repair } from '../../../src/model/record.ts';
import type { Line } from '../read/lines.ts';
import { visible } from '../read/marks.ts';
import { type LineIndex, sliceTraced, spansOf, type Traced, trimTraced } from '../read/traced.ts';
import { type Block, GrowingBlock } from './growing-block.ts';
import { parseLabel } from './label.ts';
import { type LineKind, lineKind, type OrganisationTest } from './line-kinds.ts';
import { closes, isCutAtComma, isEnded } from './punctuation.ts';
import { isNoticeTitle, issuerInTitle, titleKind } from './title.ts';

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
  const growing: GrowingBlock[] = [];
  const repairs: Repair[] = [];
  const indents = indentsParagraphs(lines);
  for (const line of lines) {
    const kind = lineKind(line.text.text, isOrganisation);
    const last = growing.at(-1);
    const hangs = line.afterBreak || (indents && last?.indented === true && !line.indented);
    if (last && isBroken(last, line.text.text, kind, hangs)) {
      const { tail, log } = joinTwo(last, line, index);
      repairs.push(...log);
      last.add(tail, line.number, isOrganisation);
    } else growing.push(new GrowingBlock(line, kind));
  }
  return { value: growing.map((block) => block.whole()), repairs };
}

/** Whether a document indents its paragraphs, so that a line without indent goes on with the one before: nearly every label is indented. */
function indentsParagraphs(lines: readonly Line[]): boolean {
  const labelled = lines.filter((line) => parseLabel(line.text.text) !== null);
  return labelled.length >= 2 && labelled.filter((line) => line.indented).length >= labelled.length * 0.8;
}

/** Whether `next` goes on where the block breaks off; `hangs` where it lacks the indent a new paragraph would have, or stands behind a page number. */
function isBroken(block: GrowingBlock, next: string, nextKind: LineKind, hangs: boolean): boolean {
  if (block.kind === 'row' || nextKind === 'row') return false;
  const open = block.marks.innermost;
  if (open !== null && closes(next, open)) return true;
  if (nextKind === 'label') return false;
  if (isBrokenTitle(block, next, nextKind)) return true;
  if (block.kind === 'label' && isBareLabel(block)) return nextKind === 'text' || nextKind === 'title';
  if (block.kind === 'copied-to') return nextKind === 'text' && isCutAtComma(block.end);
  if (!HEADING_LIKE.has(block.kind) || isEnded(block.end)) return false;
  if (nextKind !== 'text' && nextKind !== 'salutation' && nextKind !== 'title') return false;
  return hangs || isCutAtComma(block.end) || isRunning(block);
}

/** Whether a block is a label whose heading stands on the next line: `（一）` ⏎ `强化理论武装`. */
function isBareLabel({ start, isShort }: GrowingBlock): boolean {
  return isShort && parseLabel(start)?.length === start.length;
}

/** Whether a block is running text, so that it must end with a full stop: it holds one already, begins with a time, or strings clauses together. A line with a label may be a heading of several clauses. */
function isRunning({ kind, start, clauses, hasStop }: GrowingBlock): boolean {
  if (hasStop) return true;
  if (kind === 'label') return false;
  return clauses >= 2 || (clauses === 1 && /^(?:[12]\d{3}年|今年|去年|近年来|一年来|过去一年)/.test(start));
}

/** Whether two lines are one title: `岳阳市妇联2021年工作` ⏎ `要点`, or an issuer over `2021年工作要点`. */
function isBrokenTitle(block: GrowingBlock, next: string, nextKind: LineKind): boolean {
  const { kind, start: text, isShort } = block;
  if (!isShort || /[。；]/.test(text + next) || kind === 'label') return false;
  if (kind === 'organisation') return nextKind === 'title' && issuerInTitle(next) === '';
  if (isNoticeTitle(text + next)) return !isNoticeTitle(text) && !isNoticeTitle(next) && /关于/.test(text);
  return kind === 'text' && nextKind === 'text' && titleKind(text + next) !== null;
}

/** What of a line is to be added to a block, and what the log says of it. */
function joinTwo(block: GrowingBlock, line: Line, index: LineIndex): { tail: Traced; log: Repair[] } {
  const twice = duplicateLength(block.end, line.text.text);
  const tail = trimTraced(sliceTraced(line.text, twice));
  const near = { left: block.end.slice(-6), right: tail.text.slice(0, 6) };
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
  return { tail, log };
}

/** Length of the run that ends one line and begins the next again; 0 where there is none. */
function duplicateLength(left: string, right: string): number {
  for (let length = Math.min(left.length, right.length, 30); length >= SHORTEST_DUPLICATE; length--) {
    const run = right.slice(0, length);
    if (left.endsWith(run) && /^[\u4e00-\u9fff]+$/.test(run)) return length;
  }
  return 0;
}
