import type { Issue, RecordKind } from '../../../src/model/record.ts';
import type { Sidecar } from '../read/sidecar.ts';
import type { LineIndex, Traced } from '../read/traced.ts';
import { issueOf } from '../report/catalogue.ts';
import { parseAttachment } from './attachment.ts';
import { findYears } from './date.ts';
import { type FrameFacts, readFrame } from './frame-facts.ts';
import type { Block } from './growing-block.ts';
import { sectionsOf, textOf, themedTextOf } from './headed.ts';
import { checkNumbering } from './numbering.ts';
import { parseOutline } from './outline.ts';
import { type FrameBlock, type Parts, splitParts } from './parts.ts';
import type { Draft, Drafts } from './record.ts';
import { splitByKind, type YearPart } from './review-and-plan.ts';
import { hasYearSpan, issuerInTitle, titleKind, yearOfTitle } from './title.ts';

/** A document with one title → one record, or two where it reviews a year and plans another; what an editor states beside it goes before what the text says. */
export function draftSingle(blocks: readonly Block[], index: LineIndex, sidecar: Sidecar): Drafts {
  const parts = splitParts(blocks);
  const kind = sidecar.kind ?? kindOfTitle(parts.title);
  const pieces = sidecar.kind || sidecar.year ? null : splitByKind(parts.title, parts.body);
  const facts = readFrame(parts.frame, index);
  if (pieces === null) {
    const draft = draftBody(parts, kind, facts, index, sidecar);
    return { kind, title: parts.title, frame: parts.frame, drafts: [draft] };
  }
  const isTitled = pieces.some((piece) => piece.heading === null);
  const heads = isTitled ? [] : parts.front.map((text): FrameBlock => ({ role: 'title', text }));
  const last = pieces.length - 1;
  const drafts = pieces.map((piece, i) => {
    const own = { ...parts, front: piece.heading ? [piece.heading] : parts.front, body: piece.blocks };
    return draftBody(
      { ...own, attachments: i === last ? parts.attachments : [] },
      piece.kind,
      facts,
      index,
      sidecar,
      piece,
    );
  });
  return { kind, title: parts.title, frame: [...heads, ...parts.frame], drafts };
}

/** Title, body and attachments → a record of one kind. */
function draftBody(
  parts: Parts,
  kind: RecordKind,
  facts: FrameFacts,
  index: LineIndex,
  sidecar: Sidecar,
  piece?: YearPart,
): Draft {
  const outline = parseOutline(parts.body);
  const draft: Draft = {
    kind,
    evidence: 'full',
    title: parts.title,
    headline: piece?.name ?? null,
    year: piece ? piece.year : (sidecar.year ?? yearOf(parts.title, kind, outline.opening)),
    issuers: issuersOf(parts, facts, sidecar),
    hints: [...facts.signers, parts.title, ...facts.recipients, ...parts.frame.map((f) => f.text.text)],
    facts: { ...facts, issued: sidecar.issued ?? facts.issued },
    front: parts.front.map((text, i) => textOf(i === 0 ? 'title' : `front-${i}`, text, index)),
    opening: outline.opening.map((text, i) => themedTextOf(`o${i + 1}`, text, index)),
    sections: sectionsOf(outline.sections, index),
    attachments: parts.attachments.map((list, i) => parseAttachment(list, i + 1, index)),
    issues: checkNumbering(outline.sections),
  };
  draft.issues.push(...doubts(draft, sidecar, piece !== undefined));
  return draft;
}

function kindOfTitle(title: string): RecordKind {
  const kind = titleKind(title);
  return kind === null ? 'other' : kind === 'both' ? 'plan' : kind;
}

/** The year in the title, or in `2021年是…` at the start of the first sentence; else null. */
function yearOf(title: string, kind: RecordKind, opening: readonly Traced[]): number | null {
  return yearOfTitle(title, kind === 'review' ? 'review' : 'plan') ?? yearOfOpening(opening);
}

function yearOfOpening(opening: readonly Traced[]): number | null {
  const first = opening[0]?.text.slice(0, 40) ?? '';
  return /^[^，。]{0,12}年是/.test(first) ? (findYears(first)[0] ?? null) : null;
}

/** Names it may have been issued under: stated beside it, in the title, signed, over the text. */
function issuersOf(parts: Parts, facts: FrameFacts, sidecar: Sidecar): string[] {
  return [sidecar.organisation ?? '', issuerInTitle(parts.title), ...facts.signers].filter(
    (name) => name !== '',
  );
}

/** What an editor should look at; a text that is no plan is doubted only for that. */
function doubts({ kind, title, year, sections, facts }: Draft, sidecar: Sidecar, isPart: boolean): Issue[] {
  if (kind === 'other') return sidecar.kind ? [] : [issueOf('kind-unknown', 0, title)];
  const issues: Issue[] = [];
  if (year === null) issues.push(issueOf('year-unknown', 0, title));
  else if (!sidecar.year && !isPart && findYears(title).length === 0)
    issues.push(issueOf('year-from-opening', 0, String(year)));
  if (!sidecar.year && hasYearSpan(title)) issues.push(issueOf('year-of-span', 0, String(year)));
  if (!sidecar.kind && !isPart && titleKind(title) === 'both')
    issues.push(issueOf('parts-together', 0, title));
  if (sections.length === 0) issues.push(issueOf('structure-none', 0));
  if (facts.impossibleDate)
    issues.push(issueOf('date-impossible', facts.impossibleDate.line, facts.impossibleDate.printed));
  return issues;
}
