import type { Issue, RecordKind } from '../../../src/model/record.ts';
import { type LineIndex, sliceTraced, type Traced } from '../read/traced.ts';
import { issueOf } from '../report/catalogue.ts';
import { findYears } from './date.ts';
import { readFrame } from './frame-facts.ts';
import type { Block } from './growing-block.ts';
import { themedTextOf } from './headed.ts';
import type { OrganisationTest } from './line-kinds.ts';
import type { FrameBlock } from './parts.ts';
import { isEnded, sentenceEnds } from './punctuation.ts';
import type { Draft, Drafts } from './record.ts';
import { headsOf, type PartName, splitInline } from './roundup-heads.ts';

/** One organisation's part of a roundup for one year and kind. */
export interface RoundupRecord {
  /** Name that heads the part as printed: `长沙市妇联`, `长沙`. */
  heading: string;
  /** The organisation meant: `长沙妇联`. */
  issuer: string;
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

/** Each record is settled by the strings over all of them; more than these (a list of every county) would settle no more. */
const MOST_HINTS = 200;

/** A roundup → drafts of its records, evidence `summary`. */
export function draftRoundup(
  blocks: readonly Block[],
  index: LineIndex,
  isOrganisation: OrganisationTest,
): Drafts {
  const { title, frame, records } = parseRoundup(blocks, isOrganisation);
  const facts = readFrame(frame, index);
  const hints = [...new Set([title, ...frame.map((part) => part.text.text)])].slice(0, MOST_HINTS);
  const drafts = records.map(
    ({ heading, issuer, paragraphs, ...fields }): Draft => ({
      ...fields,
      evidence: 'summary',
      title: heading,
      issuers: [issuer],
      hints,
      facts,
      front: [],
      opening: paragraphs.map((text, i) => themedTextOf(`o${i + 1}`, text, index)),
      sections: [],
      attachments: [],
      issues: doubtsOf(fields, heading),
    }),
  );
  return { kind: 'roundup', title, frame, drafts };
}

/** A part whose paragraphs open with no year says neither which year it is about nor whether it plans it. */
function doubtsOf({ kind, year }: Pick<RoundupRecord, 'kind' | 'year'>, heading: string): Issue[] {
  if (kind === 'other') return [issueOf('kind-unknown', 0, heading)];
  return year === null ? [issueOf('year-unknown', 0, heading)] : [];
}

/** Whether a document reports on several organisations in turn: at least two of them head a part, with running text under each. */
export function isRoundup(blocks: readonly Block[], isOrganisation: OrganisationTest): boolean {
  const heads = [...headsOf(splitInline(blocks, isOrganisation), isOrganisation).values()];
  return new Set(heads.map(({ issuer }) => issuer)).size >= 2;
}

/** Blocks → lead-in and one record a part, year and kind: paragraphs that open with the earlier year review it, those of the later year plan it. */
export function parseRoundup(printed: readonly Block[], isOrganisation: OrganisationTest): Roundup {
  const blocks = splitInline(printed, isOrganisation);
  const heads = headsOf(blocks, isOrganisation);
  const starts = [...heads.keys()];
  const lead = blocks.slice(0, starts[0]);
  const roundup: Roundup = { title: lead[0]?.text.text ?? '', frame: lead.map(leadIn), records: [] };
  const planned = plannedYear(blocks);
  starts.forEach((start, i) => {
    const part = blocks.slice(start, starts[i + 1]);
    const headline =
      part[1] && !isEnded(part[1].text.text) && openingYear(part[1].text.text) === null ? part[1] : null;
    roundup.frame.push({ role: 'heading', text: (part[0] as Block).text });
    if (headline) roundup.frame.push({ role: 'headline', text: headline.text });
    const { printed: heading, issuer } = heads.get(start) as PartName;
    const head = { heading, issuer, headline: headline?.text.text ?? null };
    for (const record of splitByYear(part.slice(headline ? 2 : 1), planned))
      roundup.records.push({ ...head, ...record });
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
  for (const text of blocks.flatMap((block) => splitAtYears(block.text))) {
    const year = openingYear(text.text);
    const kind = year === null ? null : kindOf(text.text, year, planned);
    const last = runs.at(-1);
    if (last && (year === null || (last.year === year && last.kind === kind))) last.paragraphs.push(text);
    else runs.push({ kind: kind ?? 'other', year, paragraphs: [text] });
  }
  return runs;
}

/** Parts a paragraph that goes on to another year: `2020年，…1000场。2021年，株洲市妇联将…` → two. */
function splitAtYears(paragraph: Traced): Traced[] {
  const parts: Traced[] = [];
  const ends = sentenceEnds(paragraph.text);
  let [from, year] = [0, openingYear(paragraph.text)];
  for (const end of year === null ? [] : ends) {
    const next = openingYear(paragraph.text.slice(end, end + 40));
    if (next === null || next === year) continue;
    parts.push(sliceTraced(paragraph, from, end));
    [from, year] = [end, next];
  }
  return [...parts, sliceTraced(paragraph, from)];
}

/** The latest year of several that paragraphs open with is the planned one; null where there is but one. */
function plannedYear(blocks: readonly Block[]): number | null {
  const paragraphs = blocks.flatMap((block) => splitAtYears(block.text));
  const years = new Set(paragraphs.map(({ text }) => openingYear(text)).filter((year) => year !== null));
  return years.size > 1 ? Math.max(...years) : null;
}

/** A paragraph of the latest year plans; where all are of one year, the words of intent decide. */
function kindOf(text: string, year: number, planned: number | null): RecordKind {
  if (planned !== null) return year === planned ? 'plan' : 'review';
  return /将|计划|拟|打算|力争/.test(text.slice(0, 80)) ? 'plan' : 'review';
}

/** The year a paragraph opens with: `2021年, 长沙市妇联将从…` → 2021; null for any other. */
function openingYear(text: string): number | null {
  return OPENING_YEAR.test(text) ? (findYears(text.slice(0, 8))[0] ?? null) : null;
}

/** `2021年，`, `2021年将`, `2021年株洲市妇联…`; but not `2021年是…`, which may look back from it. */
const OPENING_YEAR = /^(?:[^，,。]{4,12}[，,：:]|\d{4}年(?:将|计划|拟|[^，,。]{2,12}妇联))/;
