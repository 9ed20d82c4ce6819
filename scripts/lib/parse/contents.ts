import type { Block } from './growing-block.ts';

/** A line of a table of contents is no longer (characters, page number included). */
const LONGEST_ENTRY = 120;

/** Takes out a table of contents, which repeats every heading: the line 目录 and all below it up to where its first entry comes again. */
export function takeContents(blocks: readonly Block[]): { contents: Block[]; blocks: Block[] } {
  const start = blocks.findIndex(({ text }) => text.text === '目录');
  const first = blocks[start + 1];
  if (start < 0) return takeListed(blocks);
  if (first === undefined) return { contents: [], blocks: [...blocks] };
  const end = blocks.findIndex((block, i) => i > start + 1 && entryOf(block) === entryOf(first));
  const between = blocks.slice(start, end < 0 ? start : end);
  const entries = between.filter(isEntry);
  const isWhole = entries.length === between.length && entries.length > 0;
  // a title printed again over the text stands behind the last entry and belongs to the text
  const stop = isWhole ? start + 1 + lastEntry(between.slice(1), blocks.slice(end)) : start;
  return {
    contents: blocks.slice(start, stop),
    blocks: [...blocks.slice(0, start), ...blocks.slice(stop)],
  };
}

/** Takes out headings that stand in a row before any text and all come again below: a table of contents without its name. */
function takeListed(blocks: readonly Block[]): { contents: Block[]; blocks: Block[] } {
  const start = blocks.findIndex(({ kind }) => kind === 'label');
  const first = blocks[start];
  const again = first ? blocks.findIndex((block, i) => i > start && entryOf(block) === entryOf(first)) : -1;
  const listed = again < 0 ? [] : blocks.slice(start, again);
  const labels = listed.filter(({ kind }) => kind === 'label');
  const rest = listed.slice(labels.length);
  const isList =
    labels.length >= 2 &&
    listed.slice(0, labels.length).every((block) => block.kind === 'label' && isEntry(block));
  const below = new Set(blocks.slice(again).map(entryOf));
  // a title printed again may stand between the list and the text
  if (
    !isList ||
    rest.some(({ kind }) => kind !== 'title') ||
    !labels.every((block) => below.has(entryOf(block)))
  )
    return { contents: [], blocks: [...blocks] };
  return { contents: labels, blocks: [...blocks.slice(0, start), ...rest, ...blocks.slice(again)] };
}

/** How many of the lines listed come again as headings below, up to the last that does. */
function lastEntry(listed: readonly Block[], below: readonly Block[]): number {
  const headings = new Set(below.map(entryOf));
  return listed.reduce((last, block, i) => (headings.has(entryOf(block)) ? i + 1 : last), 0);
}

function isEntry({ text }: Block): boolean {
  return text.text.length <= LONGEST_ENTRY && !/[。；]/.test(text.text);
}

/** What an entry says, without dots and page number: `一、强化引领………3` → `一、强化引领`; of a heading with text, its first sentence. */
function entryOf({ text }: Block): string {
  return (text.text.slice(0, LONGEST_ENTRY).split('。')[0] ?? '')
    .replace(/[.…·．\s]*[(（-]?\d{0,3}[)）-]?$/, '')
    .replace(/\s/g, '');
}
