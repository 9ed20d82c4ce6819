import type { PlanRecord, Repair } from '../../../src/model/record.ts';
import type { SourceDocument } from '../../../src/model/source.ts';
import type { SourceFile } from '../read/decode.ts';
import { type Prepared, prepareLines } from '../read/lines.ts';
import type { Sidecar } from '../read/sidecar.ts';
import type { ResolvedOrganisation } from '../resolve/organisation.ts';
import type { Resolver } from '../resolve/resolver.ts';
import type { Block } from './growing-block.ts';
import { textOf } from './headed.ts';
import { joinLines } from './join.ts';
import { printDrafts, simplifyLines } from './printed.ts';
import { type BuiltRecord, buildRecord, type Drafts } from './record.ts';
import { draftRoundup, isRoundup } from './roundup.ts';
import { unfoldRunOn } from './run-on.ts';
import { splitDocuments } from './several-plans.ts';
import { draftSingle } from './single.ts';

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
  const lines = simplifyLines(prepared.lines);
  const { value: joined, repairs } = joinLines(lines, prepared.index, resolver.isOrganisation);
  const log = { ...prepared, repairs: [...prepared.repairs, ...repairs].sort((a, b) => a.line - b.line) };
  const blocks = unfoldRunOn(joined, resolver.isOrganisation);
  const read = draftRecords(blocks, log, source.file, sidecar, resolver);
  const { drafts, ...document } = printDrafts(read, lines, prepared.lines);
  const built = drafts.map((draft) => buildRecord(draft, source, resolver));
  return finish(source, document, built, log);
}

function draftRecords(
  blocks: readonly Block[],
  { index }: Prepared,
  file: string,
  sidecar: Sidecar,
  { isOrganisation }: Resolver,
): Drafts {
  if (blocks.length === 0) return { kind: 'other', title: file, frame: [], drafts: [] };
  if (isRoundup(blocks, isOrganisation)) return draftRoundup(blocks, index, isOrganisation);
  const [first, ...others] = splitDocuments(blocks, isOrganisation) as [Block[], ...Block[][]];
  // what is stated beside a file of several documents about year and kind can't hold for each
  const stated = others.length > 0 ? { ...sidecar, year: undefined, kind: undefined } : sidecar;
  return others
    .map((one) => draftSingle(one, index, stated))
    .reduce(together, draftSingle(first, index, stated));
}

/** Two documents of one file as one, named for the first. */
function together(first: Drafts, next: Drafts): Drafts {
  const kind = first.kind === 'other' ? next.kind : first.kind;
  return {
    ...first,
    kind,
    frame: [...first.frame, ...next.frame],
    drafts: [...first.drafts, ...next.drafts],
  };
}

/** Hands repairs and redactions to the record whose lines they stand in, the others to the document. */
function finish(
  source: SourceFile,
  { kind, title, frame }: Omit<Drafts, 'drafts'>,
  built: readonly BuiltRecord[],
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
