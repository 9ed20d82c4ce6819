import type { Issue, PlanRecord } from '../../../src/model/record.ts';
import { spansOfRecord } from '../checks/fidelity.ts';
import type { SourceFile } from '../read/decode.ts';
import type { ResolvedOrganisation } from '../resolve/organisation.ts';
import type { FrameFacts } from './frame-facts.ts';

/** What the parser asks of the room that knows places and organisations. */
export interface Resolver {
  isOrganisation: (text: string) => boolean;
  resolve: (
    printed: string,
    hints: readonly string[],
  ) => { value: ResolvedOrganisation | null; issues: Omit<Issue, 'line'>[] };
}

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

/** Draft → record: organisation, id, source. */
export function buildRecord(draft: Draft, source: SourceFile, resolver: Resolver): PlanRecord {
  const { issuers, hints, facts, ...fields } = draft;
  const { organisation, issues } = resolveIssuer(issuers, hints, resolver);
  const record: PlanRecord = {
    id: recordId(organisation?.place ?? null, draft),
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
    issues: [...draft.issues, ...issues],
  };
  const lines = spansOfRecord(record).map((span) => span.line);
  if (lines.length > 0)
    record.source.lines = [lines.reduce((a, b) => Math.min(a, b)), lines.reduce((a, b) => Math.max(a, b))];
  return record;
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
): { organisation: ResolvedOrganisation | null; issues: Issue[] } {
  let doubts: Issue[] | null = null;
  for (const printed of issuers) {
    const { value, issues } = resolver.resolve(printed, hints);
    const atTop = issues.map((issue) => ({ ...issue, line: 0 }));
    if (value !== null) return { organisation: value, issues: atTop };
    doubts ??= atTop;
  }
  return { organisation: null, issues: doubts ?? [] };
}
