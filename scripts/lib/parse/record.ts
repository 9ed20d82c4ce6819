import type { PlanRecord } from '../../../src/model/record.ts';
import type { SourceDocument } from '../../../src/model/source.ts';
import { spansOfRecord } from '../checks/fidelity.ts';
import type { SourceFile } from '../read/decode.ts';
import type { ResolvedOrganisation } from '../resolve/organisation.ts';
import type { ResolvedIssuer, Resolver } from '../resolve/resolver.ts';
import type { FrameFacts } from './frame-facts.ts';
import type { FrameBlock } from './parts.ts';

/** A record before its organisation is resolved and its id made. */
export interface Draft
  extends Pick<
    PlanRecord,
    | 'kind'
    | 'evidence'
    | 'title'
    | 'headline'
    | 'year'
    | 'front'
    | 'opening'
    | 'sections'
    | 'attachments'
    | 'issues'
  > {
  /** Names it may have been issued under, strongest first. */
  issuers: string[];
  /** Other strings of the document that may settle a relative name (省妇联). */
  hints: string[];
  facts: FrameFacts;
}

/** A document taken apart into records to be built and what belongs to none of them. */
export interface Drafts {
  kind: SourceDocument['kind'];
  title: string;
  frame: FrameBlock[];
  drafts: Draft[];
}

/** A record with its organisation and all above it. */
export interface BuiltRecord {
  record: PlanRecord;
  organisations: ResolvedOrganisation[];
}

/** Draft → record: organisation, id, source. */
export function buildRecord(draft: Draft, source: SourceFile, resolver: Resolver): BuiltRecord {
  const { issuers, hints, facts, ...fields } = draft;
  const { value: organisation, above, place, issues } = resolveIssuer(issuers, hints, resolver);
  const record: PlanRecord = {
    id: recordId(place, draft),
    ...fields,
    organisation: organisation?.id ?? null,
    issuer: organisation?.name ?? null,
    level: organisation?.level ?? null,
    region: organisation?.region ?? null,
    documentNumber: facts.documentNumber,
    issued: facts.issued,
    recipients: facts.recipients,
    copiedTo: facts.copiedTo,
    editor: facts.editor,
    source: {
      file: source.file,
      sha256: source.sha256,
      encoding: source.encoding,
      characters: source.characters,
      lines: [1, 1],
    },
    names: [],
    targets: [],
    repairs: [],
    redactions: [],
    issues: [
      ...draft.issues,
      ...(draft.kind === 'other' ? [] : issues.map((issue) => ({ line: 0, ...issue }))),
    ],
  };
  const lines = spansOfRecord(record).map((span) => span.line);
  if (lines.length > 0)
    record.source.lines = [lines.reduce((a, b) => Math.min(a, b)), lines.reduce((a, b) => Math.max(a, b))];
  return { record, organisations: organisation ? [organisation, ...above] : [] };
}

/** `<place>-<year>-<kind>`, `-summary` behind what the press wrote: `yueyang-2021-plan-summary`. */
function recordId(place: string | null, draft: Draft): string {
  const summary = draft.evidence === 'summary' ? '-summary' : '';
  return `${place ?? 'unplaced'}-${draft.year ?? 'undated'}-${draft.kind}${summary}`;
}

/** The first of several printed names that resolves; the doubts of the first are kept where none does. */
function resolveIssuer(
  issuers: readonly string[],
  hints: readonly string[],
  resolver: Resolver,
): ResolvedIssuer {
  const none: ResolvedIssuer = {
    value: null,
    above: [],
    place: null,
    issues: [{ code: 'organisation-unreadable', message: 'no name of an issuer is printed' }],
  };
  let first: ResolvedIssuer | null = null;
  for (const printed of issuers) {
    const resolved = resolver.resolve(printed, hints);
    if (resolved.value !== null) return resolved;
    first ??= resolved;
  }
  return first ?? none;
}
