import type { RecordKind } from '../../../src/model/record.ts';
import type { LineIndex, Traced } from '../read/traced.ts';
import { findYears } from './date.ts';
import { readFrame } from './frame-facts.ts';
import type { Block } from './growing-block.ts';
import { themedTextOf } from './headed.ts';
import type { FrameBlock } from './parts.ts';
import { isEnded } from './punctuation.ts';
import type { Draft, Drafts } from './record.ts';

/** One organisation's part of a roundup for one year and kind. */
export interface RoundupRecord {
  /** Heading of the part as printed: `长沙市妇联`. */
  heading: string;
  headline: string | null;
  kind: RecordKind;
  year: number | null;
  paragraphs: Traced[];
}

export interface Roundup {
  title: string;
  frame: FrameBlock[];
  records: RoundupRecord[];
}

/** A roundup → drafts of its records, evidence `summary`. */
export function draftRoundup(blocks: readonly Block[], index: LineIndex): Drafts {
  const { title, frame, records } = parseRoundup(blocks);
  const facts = readFrame(frame, index);
  const hints = [title, ...frame.map((part) => part.text.text)];
  const drafts = records.map(
    ({ heading, paragraphs, ...fields }): Draft => ({
      ...fields,
      evidence: 'summary',
      title: heading,
      issuers: [heading],
      hints,
      facts,
      front: [],
      opening: paragraphs.map((text, i) => themedTextOf(`o${i + 1}`, text, index)),
      sections: [],
      attachments: [],
      issues: [],
    }),
  );
  return { kind: 'roundup', title, frame, drafts };
}

/** Whether a document reports on several organisations in turn: at least two headings that are an organisation's name, each with running text under it. */
export function isRoundup(blocks: readonly Block[]): boolean {
  return blocks.filter((_, i) => opensPart(blocks, i)).length >= 2;
}

/** A name of an organisation that heads a part: running text comes before the next name or date. */
function opensPart(blocks: readonly Block[], at: number): boolean {
  if (blocks[at]?.kind !== 'organisation') return false;
  const next = blocks.slice(at + 1, at + 3);
  return next[0]?.kind === 'text' && next.some((block) => block.kind === 'text' && isEnded(block.text.text));
}

/** Blocks → lead-in and one record a part, year and kind: paragraphs that open with the earlier year review it, those of the later year plan it. */
export function parseRoundup(blocks: readonly Block[]): Roundup {
  const starts = blocks.flatMap((_, i) => (opensPart(blocks, i) ? [i] : []));
  const lead = blocks.slice(0, starts[0]);
  const roundup: Roundup = { title: lead[0]?.text.text ?? '', frame: lead.map(leadIn), records: [] };
  const planned = plannedYear(blocks);
  starts.forEach((start, i) => {
    const part = blocks.slice(start, starts[i + 1]);
    const headline =
      part[1] && !isEnded(part[1].text.text) && openingYear(part[1].text.text) === null ? part[1] : null;
    roundup.frame.push({ role: 'heading', text: (part[0] as Block).text });
    if (headline) roundup.frame.push({ role: 'headline', text: headline.text });
    const heading = { heading: (part[0] as Block).text.text, headline: headline?.text.text ?? null };
    for (const record of splitByYear(part.slice(headline ? 2 : 1), planned))
      roundup.records.push({ ...heading, ...record });
  });
  return roundup;
}

function leadIn(block: Block, place: number): FrameBlock {
  const role = block.kind === 'byline' ? 'byline' : place === 0 ? 'title' : 'lead-in';
  return { role, text: block.text };
}

type Dated = Pick<RoundupRecord, 'kind' | 'year' | 'paragraphs'>;

/** Paragraphs → runs of one year and kind; a paragraph without a year goes on with the one before. */
function splitByYear(blocks: readonly Block[], planned: number | null): Dated[] {
  const runs: Dated[] = [];
  for (const { text } of blocks) {
    const year = openingYear(text.text);
    const kind = year === null ? null : kindOf(text.text, year, planned);
    const last = runs.at(-1);
    if (last && (year === null || (last.year === year && last.kind === kind))) last.paragraphs.push(text);
    else runs.push({ kind: kind ?? 'other', year, paragraphs: [text] });
  }
  return runs;
}

/** The latest year of several that paragraphs open with is the planned one; null where there is but one. */
function plannedYear(blocks: readonly Block[]): number | null {
  const years = new Set(blocks.map((block) => openingYear(block.text.text)).filter((year) => year !== null));
  return years.size > 1 ? Math.max(...years) : null;
}

/** A paragraph of the latest year plans; where all are of one year, the words of intent decide. */
function kindOf(text: string, year: number, planned: number | null): RecordKind {
  if (planned !== null) return year === planned ? 'plan' : 'review';
  return /将|计划|拟|打算|力争/.test(text.slice(0, 80)) ? 'plan' : 'review';
}

/** The year a paragraph opens with: `2021年, 长沙市妇联将从…` → 2021; null for any other. */
function openingYear(text: string): number | null {
  return /^[^，,。]{4,12}[，,：:]/.test(text) ? (findYears(text.slice(0, 8))[0] ?? null) : null;
}
