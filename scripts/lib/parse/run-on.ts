import { sliceTraced, type Traced, trimTraced } from '../read/traced.ts';
import type { Block } from './growing-block.ts';
import { parseLabel, type Scheme } from './label.ts';
import { lineKind, type OrganisationTest } from './line-kinds.ts';
import { OpenMarks } from './punctuation.ts';
import { headPieces } from './run-on-head.ts';

/** Numbering inside a line, with what stands before each label but the first. */
interface Inside {
  scheme: Scheme;
  pattern: RegExp;
  before: RegExp;
}

/** The end of a sentence, or of a long clause. */
const CLAUSE_END = /[。！？；!?;”）)]/;
/** Numbering that heads sections inside a line, from the outside in; ① inside a line lists things. */
const INSIDE: Inside[] = [
  {
    scheme: 'part',
    pattern: /第(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:部分|章|编|篇)/g,
    before: CLAUSE_END,
  },
  { scheme: 'han', pattern: /[一二三四五六七八九十]{1,3}[、．.]/g, before: CLAUSE_END },
  { scheme: 'han-bracket', pattern: /[（(][一二三四五六七八九十]{1,3}[）)]/g, before: CLAUSE_END },
  { scheme: 'arabic', pattern: /(?<![\d.．])\d{1,2}[、．.](?!\d)/g, before: CLAUSE_END },
  // 一是 heads items only right under a section, each behind a full stop; elsewhere it lists things
  { scheme: 'ordinal', pattern: /[一二三四五六七八九十]{1,3}是/g, before: /[。！？]/ },
];
/** What stands before no heading: `抓好三项工作：1.`, `五、六月`, `第一、`. */
const NO_HEADING_BEFORE = /[：:，,、；;“《（(一二三四五六七八九十第]/;

/**
 * Blocks of a document printed in a line or in a few → a block for each heading: `…工作要点 一、强化引领。…。二、深化改革。…`.
 * Headings are the labels that continue a sequence from the block's own label, or from 1 where no line begins with
 * such a label.
 */
export function unfoldRunOn(blocks: readonly Block[], isOrganisation: OrganisationTest): Block[] {
  const heads = new Set(blocks.map(schemeOf));
  const unfolded = blocks.flatMap((block) => {
    const pieces = isText(block) ? piecesOf(block, heads, isOrganisation) : [block.text];
    return pieces.length > 1 ? pieces.map((text) => pieceBlock(block, text, isOrganisation)) : [block];
  });
  return unfolded.length > blocks.length ? withoutTails(unfolded, blocks, isOrganisation) : [...blocks];
}

function isText({ kind }: Block): boolean {
  return kind === 'text' || kind === 'label' || kind === 'title';
}

function schemeOf({ kind, text }: Block): Scheme | null {
  return kind === 'label' ? (parseLabel(text.text)?.scheme ?? null) : null;
}

/** Cuts a block at its outermost run of labels, then the pieces at the runs inside them; its title stands before. */
function piecesOf(
  { text }: Block,
  heads: ReadonlySet<Scheme | null>,
  isOrganisation: OrganisationTest,
): Traced[] {
  const own = parseLabel(text.text);
  const outer = INSIDE.findIndex(({ scheme }) => cutAll([text], scheme, heads).length > 1);
  if (outer < 0 || (own && own.scheme !== INSIDE[outer]?.scheme && heads.size > 2)) return [text];
  const pieces = INSIDE.slice(outer).reduce((cut, { scheme }) => cutAll(cut, scheme, heads), [text]);
  const head = pieces[0] as Traced;
  return own ? pieces : [...headPieces(head, isOrganisation), ...pieces.slice(1)];
}

/** Cuts pieces at the labels of a scheme, whose numbers may run on from piece to piece; one label alone heads nothing. */
function cutAll(pieces: Traced[], scheme: Scheme, heads: ReadonlySet<Scheme | null>): Traced[] {
  let last = 0;
  let found = 0;
  const cut = pieces.flatMap((piece) => {
    const own = parseLabel(piece.text);
    if (own?.scheme === scheme) last = own.value;
    else if (heads.has(scheme) || (scheme === 'ordinal' && own?.scheme !== 'han')) return [piece];
    const goesOn = own?.scheme === scheme ? last : 0;
    const anew = runOf(piece.text, scheme, goesOn);
    const starts = anew.length > 0 || last === 0 ? anew : runOf(piece.text, scheme, last);
    if (starts.length > 0) last = (starts === anew ? goesOn : last) + starts.length;
    found += starts.length + (own?.scheme === scheme ? 1 : 0);
    return slicesAt(piece, starts);
  });
  return found >= 2 ? cut : pieces;
}

function slicesAt(text: Traced, starts: readonly number[]): Traced[] {
  const cuts = [0, ...starts];
  return cuts
    .map((from, i) => trimTraced(sliceTraced(text, from, cuts[i + 1] ?? text.text.length)))
    .filter((piece) => piece.text !== '');
}

/** Where labels of a scheme go on from a number, 0 for those that begin at 1. */
function runOf(text: string, scheme: Scheme, after: number): number[] {
  const { pattern, before } = INSIDE.find((one) => one.scheme === scheme) as Inside;
  const isInside = insideMarks(text);
  const starts: number[] = [];
  let last = after;
  for (const { index } of text.matchAll(pattern)) {
    if (index === 0 || isInside(index)) continue;
    if (parseLabel(text.slice(index, index + 12))?.value !== last + 1) continue;
    const isHeading =
      starts.length > 0 ? before.test(text[index - 1] as string) : isFirst(scheme, text, index);
    if (!isHeading) continue;
    starts.push(index);
    last++;
  }
  return starts;
}

/** Whether the first label of a run heads something: `抓好三项工作：1.` does not; 一是 does right behind the heading of its section. */
function isFirst(scheme: Scheme, text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_HEADING), at);
  if (scheme !== 'ordinal') return !NO_HEADING_BEFORE.test(before.slice(-1));
  return at <= LONGEST_HEADING && /^[^。；：:]+[。！？]?$/.test(before) && !/[，,、]$/.test(before);
}

const LONGEST_HEADING = 60;

/** Tells whether a place stands inside closed quotes or brackets; asked in rising order. */
function insideMarks(text: string): (at: number) => boolean {
  const pairs = new OpenMarks().add(text).sort(([a], [b]) => a - b);
  let next = 0;
  let end = -1;
  return (at) => {
    for (; next < pairs.length && (pairs[next] as [number, number])[0] < at; next++)
      end = Math.max(end, (pairs[next] as [number, number])[1]);
    return at < end;
  };
}

function pieceBlock(block: Block, text: Traced, isOrganisation: OrganisationTest): Block {
  return { ...block, text, kind: lineKind(text.text, isOrganisation) };
}

/** Parts the signature from the end of the last sentence: `…取得实效。岳阳市妇女联合会2021年3月5日`. */
function withoutTails(
  unfolded: readonly Block[],
  printed: readonly Block[],
  isOrganisation: OrganisationTest,
): Block[] {
  const last = unfolded.at(-1) as Block;
  const end = last.text.text.lastIndexOf('。') + 1;
  if (end === 0 || end === last.text.text.length || printed.includes(last)) return [...unfolded];
  const tail = pieceBlock(last, trimTraced(sliceTraced(last.text, end)), isOrganisation);
  if (tail.kind !== 'date' && tail.kind !== 'organisation') return [...unfolded];
  return [...unfolded.slice(0, -1), { ...last, text: sliceTraced(last.text, 0, end) }, tail];
}
