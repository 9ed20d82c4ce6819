import { sliceTraced, type Traced, trimTraced } from '../read/traced.ts';
import { findYears } from './date.ts';
import type { Block } from './growing-block.ts';
import { type Label, parseLabel } from './label.ts';
import { firstSentenceEnd } from './punctuation.ts';
import { titleKind, yearOfTitle } from './title.ts';

/** A part of a document that is a review or a plan of its own. */
export interface YearPart {
  kind: 'plan' | 'review';
  /** Printed in its heading, or in the title beside the word for its kind; null where neither prints one. */
  year: number | null;
  /** Its heading with label; null for what the document's title heads. */
  heading: Traced | null;
  /** The heading without its label; null for what the document's title heads. */
  name: string | null;
  blocks: Block[];
}

/** A heading of a part: 一、2022年工作总结. */
interface Head {
  at: number;
  kind: 'plan' | 'review';
  year: number | null;
  /** Label and words of the heading, in a block that may go on. */
  label: number;
  length: number;
}

const LONGEST_HEAD = 40;
const REVIEW = /(?:总结|回顾|(?:完成|开展|进展|工作)情况)$/;
const PLAN = /(?:计划|打算|思路|安排|要点|目标任务|重点任务|工作重点|工作任务|部署|谋划)$/;

/**
 * A body that reviews one year and plans the next → its parts: 一、2022年工作总结 … 二、2023年工作计划 …, or a review
 * whose last section is 三、2023年工作打算. Null where all of it is of one kind.
 */
export function splitByKind(title: string, body: readonly Block[]): YearPart[] | null {
  const named = titleKind(title);
  if (named === null) return null;
  const heads = headsOf(title, body, named === 'both');
  const first = heads[0];
  if (first === undefined) return null;
  if (named === 'both') return hasBoth(heads) ? partsFrom(heads, body, body.slice(0, first.at)) : null;
  const year = yearOfTitle(title, named);
  const others = heads.filter((head) => head.kind !== named && head.year !== year);
  if (named === 'plan') {
    const review = others[0];
    return review ? asideFrom(review, body, { kind: named, year }) : null;
  }
  if (hasBoth(heads)) return others.length > 0 ? partsFrom(heads, body, body.slice(0, first.at)) : null;
  const other = others[0];
  return other ? asideFrom(other, body, { kind: named, year }) : null;
}

function hasBoth(heads: readonly Head[]): boolean {
  return new Set(heads.map(({ kind }) => kind)).size === 2;
}

/** Headings of parts: unnumbered, or with a label of the outermost scheme; those that go on with the part before are none. */
function headsOf(title: string, body: readonly Block[], both: boolean): Head[] {
  const outer = body.map((block) => labelOf(block)?.scheme).find(Boolean);
  const heads: Head[] = [];
  body.forEach((block, at) => {
    const label = labelOf(block);
    if (label ? label.scheme !== outer : block.kind !== 'title' && block.kind !== 'text') return;
    const head = headOf(block.text.text, label?.length ?? 0, at);
    if (head === null) return;
    const year = head.year ?? (both ? yearBeside(title, head.kind) : null);
    if (year === null && !both) return;
    const last = heads.at(-1);
    if (last?.kind !== head.kind || (year !== null && last.year !== year)) heads.push({ ...head, year });
  });
  return heads;
}

function headOf(text: string, label: number, at: number): Head | null {
  const end = firstSentenceEnd(text.slice(0, label + LONGEST_HEAD + 1), label);
  const length = end < 0 ? text.length : end;
  const words = text
    .slice(label, length)
    .replace(/[。：:]$/, '')
    .trim();
  if (words.length > LONGEST_HEAD || /[，,；;！？]/.test(words) || (label === 0 && length < text.length))
    return null;
  const kind = REVIEW.test(words) ? 'review' : PLAN.test(words) ? 'plan' : null;
  return kind && { at, kind, year: findYears(words).at(-1) ?? null, label, length };
}

/** The year a title prints beside the word for a kind: `2022年工作总结和2023年工作计划`, plan → 2023. */
function yearBeside(title: string, kind: 'plan' | 'review'): number | null {
  const clause = title.split(/[和及与暨、]/).find((one) => titleKind(one) === kind);
  return clause === undefined ? null : (findYears(clause).at(-1) ?? null);
}

/** A part from each heading to the next; what stands before the first opens it. */
function partsFrom(heads: readonly Head[], body: readonly Block[], before: readonly Block[]): YearPart[] {
  return heads.map((head, i) => {
    const part = partAt(head, body, heads[i + 1]?.at ?? body.length);
    return i === 0 ? { ...part, blocks: [...before, ...part.blocks] } : part;
  });
}

/** One part of another kind: a review inside a plan goes up to the next label of its scheme, a plan behind a review to the end. */
function asideFrom(
  head: Head,
  body: readonly Block[],
  own: { kind: 'plan' | 'review'; year: number | null },
): YearPart[] | null {
  const scheme = labelOf(body[head.at] as Block)?.scheme;
  const next = body.findIndex((block, i) => i > head.at && labelOf(block)?.scheme === scheme);
  const end = own.kind === 'review' ? body.length : scheme === undefined ? -1 : next;
  const blocks = [...body.slice(0, head.at), ...body.slice(end)];
  if (end < 0 || blocks.length === 0) return null;
  const parts: YearPart[] = [partAt(head, body, end), { ...own, heading: null, name: null, blocks }];
  return own.kind === 'review' ? parts.reverse() : parts;
}

function labelOf({ kind, text }: Block): Label | null {
  return kind === 'label' ? parseLabel(text.text) : null;
}

function partAt({ at, kind, year, label, length }: Head, body: readonly Block[], end: number): YearPart {
  const block = body[at] as Block;
  const rest = trimTraced(sliceTraced(block.text, length));
  const goesOn: Block[] = rest.text === '' ? [] : [{ ...block, kind: 'text', text: rest }];
  return {
    kind,
    year,
    heading: sliceTraced(block.text, 0, length),
    name: block.text.text
      .slice(label, length)
      .replace(/[。：:]$/, '')
      .trim(),
    blocks: [...goesOn, ...body.slice(at + 1, end)],
  };
}
