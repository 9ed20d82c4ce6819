import type { Attachment } from '../../../src/model/record.ts';
import {
  concatTraced,
  type LineIndex,
  sliceTraced,
  spansOf,
  splitTraced,
  type Traced,
  trimTraced,
} from '../read/traced.ts';
import type { Block } from './growing-block.ts';
import { textOf } from './headed.ts';
import { printedText } from './printed.ts';

/** Blocks of one attachment, its label line first → label, title, table and paragraphs. */
export function parseAttachment(blocks: readonly Block[], number: number, index: LineIndex): Attachment {
  const [first, ...rest] = blocks as [Block, ...Block[]];
  const { label, title: inline } = splitLabel(first.text);
  const titled =
    inline === null && rest[0] !== undefined && rest[0].kind !== 'row' && !/[。；]$/.test(rest[0].text.text);
  const title = inline ?? (titled ? (rest[0] as Block).text : null);
  const body = titled ? rest.slice(1) : rest;
  const [header = [], ...rows] = body
    .filter((b) => b.kind === 'row')
    .map((b) => rowCells(b.text))
    .filter(isContent);
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), header.length);
  const fill = (row: Traced[]): string[] =>
    Array.from({ length: width }, (_, i) => (row[i] ? printedText(row[i] as Traced, index) : ''));
  const id = `a${number}`;
  const texts = body.filter((b) => b.kind !== 'row').map((b) => b.text);
  return {
    id,
    label: printedText(label, index).replace(/\s|[：:]$/g, ''),
    title: title ? printedText(title, index) : '',
    header: fill(header),
    rows: rows.map(fill),
    paragraphs: texts.map((text, i) => textOf(`${id}-p${i + 1}`, text, index)),
    spans: spansOf(
      concatTraced([
        first.text,
        ...(titled && title ? [title] : []),
        ...body.filter((b) => b.kind === 'row').map((b) => b.text),
      ]),
      index,
    ),
  };
}

/** `附件1：重点活动一览表` → label and title; a label alone has no title. */
function splitLabel(text: Traced): { label: Traced; title: Traced | null } {
  const length = /^附件?\s*[0-9０-９一二三四五六七八九十]{0,3}\s*[：:]?\s*/.exec(text.text)?.[0].length ?? 0;
  const title = trimTraced(sliceTraced(text, length));
  return { label: sliceTraced(text, 0, length), title: title.text === '' ? null : title };
}

/** Cells of a row: parted by tabs, or by bars (`| 序号 | 内容 |`). */
function rowCells(row: Traced): Traced[] {
  if (row.text.includes('\t')) return splitTraced(row, /\t/g).map(trimTraced);
  return splitTraced(row, /\|/g).slice(1, -1).map(trimTraced);
}

/** Whether a row holds more than the rule under a table's header: `|---|---|`. */
function isContent(cells: readonly Traced[]): boolean {
  return cells.some((cell) => !/^:?-*:?$/.test(cell.text));
}
