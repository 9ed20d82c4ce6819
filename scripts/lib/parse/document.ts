import type { Issue, PlanRecord, RecordKind, Repair } from '../../../src/model/record.ts';
import type { SourceDocument } from '../../../src/model/source.ts';
import type { SourceFile } from '../read/decode.ts';
import { type Prepared, prepareLines } from '../read/lines.ts';
import type { Sidecar } from '../read/sidecar.ts';
import type { Traced } from '../read/traced.ts';
import { issueOf } from '../report/catalogue.ts';
import type { ResolvedOrganisation } from '../resolve/organisation.ts';
import type { Resolver } from '../resolve/resolver.ts';
import { parseAttachment } from './attachment.ts';
import { findYears } from './date.ts';
import { readFrame } from './frame-facts.ts';
import { sectionsOf, textOf, themedTextOf } from './headed.ts';
import { type Block, joinLines } from './join.ts';
import { checkNumbering } from './numbering.ts';
import { parseOutline } from './outline.ts';
import { type FrameBlock, splitParts } from './parts.ts';
import { type BuiltRecord, buildRecord, type Draft } from './record.ts';
import { isRoundup, parseRoundup } from './roundup.ts';
import { issuerInTitle, titleKind, yearOfTitle } from './title.ts';

/** A source document read: its records and what belongs to none of them. */
export interface ParsedDocument {
  document: Omit<SourceDocument, 'account'>;
  records: PlanRecord[];
  /** The organisations of the records and all above them. */
  organisations: ResolvedOrganisation[];
}

/** Source text → document and records; never throws on text, what it is not sure of becomes an issue. */
export function parseDocument(source: SourceFile, resolver: Resolver, sidecar: Sidecar): ParsedDocument {
  const prepared = prepareLines(source);
  const { value: blocks, repairs } = joinLines(prepared.lines, prepared.index, resolver.isOrganisation);
  const log = { ...prepared, repairs: [...prepared.repairs, ...repairs].sort((a, b) => a.line - b.line) };
  return isRoundup(blocks)
    ? readRoundup(source, blocks, log, resolver)
    : readSingle(source, blocks, log, resolver, sidecar);
}

function readRoundup(
  source: SourceFile,
  blocks: readonly Block[],
  log: Prepared,
  resolver: Resolver,
): ParsedDocument {
  const roundup = parseRoundup(blocks);
  const facts = readFrame(roundup.frame);
  const records = roundup.records.map((part) => {
    const draft: Draft = {
      kind: part.kind,
      evidence: 'summary',
      title: part.heading,
      headline: part.headline,
      year: part.year,
      issuers: [part.heading],
      hints: [roundup.title, ...roundup.frame.map((f) => f.text.text)],
      facts,
      front: [],
      opening: part.paragraphs.map((text, i) => themedTextOf(`o${i + 1}`, text, log.index)),
      sections: [],
      attachments: [],
      issues: [],
    };
    return buildRecord(draft, source, resolver);
  });
  return finish(source, 'roundup', roundup.title, roundup.frame, records, log);
}

function readSingle(
  source: SourceFile,
  blocks: readonly Block[],
  log: Prepared,
  resolver: Resolver,
  sidecar: Sidecar,
): ParsedDocument {
  const parts = splitParts(blocks);
  const facts = readFrame(parts.frame);
  const outline = parseOutline(parts.body);
  const sections = sectionsOf(outline.sections, log.index);
  const kind = sidecar.kind ?? kindOfTitle(parts.title);
  const { year, issues } = yearOf(parts.title, kind, outline.opening, sidecar.year);
  issues.push(...checkNumbering(outline.sections));
  if (kind === 'other') issues.push(issueOf('kind-unknown', 0, parts.title));
  if (kind !== 'other' && sections.length === 0) issues.push(issueOf('structure-none', 0));
  if (facts.impossibleDate) issues.push(issueOf('date-impossible', 0, facts.impossibleDate));
  const draft: Draft = {
    kind,
    evidence: 'full',
    title: parts.title,
    headline: null,
    year,
    issuers: [sidecar.organisation, issuerInTitle(parts.title), ...facts.signers].filter(
      (name) => name !== undefined && name !== '',
    ),
    hints: [...facts.signers, parts.title, ...facts.recipients, ...parts.frame.map((f) => f.text.text)],
    facts: { ...facts, issued: sidecar.issued ?? facts.issued },
    front: parts.front.map((text, i) => textOf(i === 0 ? 'title' : `front-${i}`, text, log.index)),
    opening: outline.opening.map((text, i) => themedTextOf(`o${i + 1}`, text, log.index)),
    sections,
    attachments: parts.attachments.map((list, i) => parseAttachment(list, i + 1, log.index)),
    issues,
  };
  return finish(source, kind, parts.title, parts.frame, [buildRecord(draft, source, resolver)], log);
}

function kindOfTitle(title: string): RecordKind {
  const kind = titleKind(title);
  return kind === null ? 'other' : kind === 'both' ? 'plan' : kind;
}

/** The year from the facts beside the document, from the title, or from `2021年是…` in the first sentence; else null. */
function yearOf(
  title: string,
  kind: RecordKind,
  opening: readonly Traced[],
  given?: number,
): { year: number | null; issues: Issue[] } {
  const printed = given ?? yearOfTitle(title, kind === 'review' ? 'review' : 'plan');
  if (printed !== null) return { year: printed, issues: [] };
  const first = opening[0]?.text.slice(0, 40) ?? '';
  const guessed = /^[^，。]{0,12}年是/.test(first) ? (findYears(first)[0] ?? null) : null;
  if (guessed !== null) return { year: guessed, issues: [issueOf('year-from-opening', 0, String(guessed))] };
  return { year: null, issues: [issueOf('year-unknown', 0, title)] };
}

/** Hands repairs and redactions to the record whose lines they stand in, the others to the document. */
function finish(
  source: SourceFile,
  kind: SourceDocument['kind'],
  title: string,
  frame: readonly FrameBlock[],
  built: BuiltRecord[],
  log: Prepared,
): ParsedDocument {
  const records = built.map(({ record }) => record);
  const owner = (line: number): PlanRecord | undefined =>
    records.find((r) => line >= r.source.lines[0] && line <= r.source.lines[1]);
  const outside = { repairs: [] as Repair[], redactions: [] as PlanRecord['redactions'] };
  for (const repair of log.repairs) (owner(repair.line) ?? outside).repairs.push(repair);
  for (const redaction of log.redactions) (owner(redaction.line) ?? outside).redactions.push(redaction);
  return {
    records,
    organisations: built.flatMap(({ organisations }) => organisations),
    document: {
      id: source.file.replace(/\.[^.]*$/, ''),
      file: source.file,
      sha256: source.sha256,
      encoding: source.encoding,
      characters: source.characters,
      title,
      kind,
      records: records.map((record) => record.id),
      frame: frame.map((part, i) => ({ ...textOf(`f${i + 1}`, part.text, log.index), role: part.role })),
      skipped: log.skipped,
      ...outside,
      lines: log.printed,
      issues: [],
    },
  };
}
