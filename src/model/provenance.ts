import type { PlanRecord } from './record.ts';
import type { FRAME_ROLES, FrameText, SourceDocument } from './source.ts';
import type { Text } from './text.ts';
import { joinPlaces } from './words/names.ts';

type Role = (typeof FRAME_ROLES)[number];

/** The facts of a record that a document may state. */
export type FactKey =
  | 'issuer'
  | 'year'
  | 'documentNumber'
  | 'issued'
  | 'recipients'
  | 'copiedTo'
  | 'editor'
  | 'level'
  | 'region';

/** A fact of a record, where the document states it, or that it does not. */
export interface Fact {
  key: FactKey;
  /** As the record holds it; null where the document states none: 岳妇发〔2021〕5号. */
  value: string | null;
  /** Line in the source file that states it; null where the value is inferred or missing. */
  line: number | null;
}

/** Every fact of a record with the line of the source that states it, in the order a reader asks for them. */
export function stateFacts(record: PlanRecord, source: SourceDocument): Fact[] {
  const at = (...roles: Role[]) => lineOfRole(record, source, roles);
  const fact = (key: FactKey, value: string | null, line: number | null): Fact => ({
    key,
    value,
    line: value === null ? null : line,
  });
  return [
    fact('issuer', record.issuer, at('signer', 'issuer-mark') ?? lineOfTitle(record, source)),
    fact('level', record.level, null),
    fact('region', record.region === null ? null : joinPlaces(record.region.path), null),
    fact('year', record.year === null ? null : String(record.year), lineOfYear(record, source)),
    fact('documentNumber', record.documentNumber, at('document-number')),
    fact('issued', record.issued, at('date')),
    fact('recipients', joined(record.recipients), at('recipients')),
    fact('copiedTo', joined(record.copiedTo), at('copied-to')),
    fact('editor', record.editor, at('byline')),
  ];
}

function joined(names: string[]): string | null {
  return names.length === 0 ? null : names.join('、');
}

function firstLine(text: Text | undefined): number | null {
  return text?.spans[0]?.line ?? null;
}

/** Line of the frame text of one of the roles; headings serve the record they stand over, so the nearest above wins. */
function lineOfRole(record: PlanRecord, source: SourceDocument, roles: Role[]): number | null {
  const found = roles.map((role) =>
    source.frame.findLast((text) => text.role === role && covers(record, text)),
  );
  return firstLine(found.find((text) => text !== undefined));
}

function covers(record: PlanRecord, text: FrameText): boolean {
  if (text.role !== 'heading' && text.role !== 'headline') return true;
  return (firstLine(text) ?? 0) <= record.source.lines[1];
}

function lineOfTitle(record: PlanRecord, source: SourceDocument): number | null {
  return firstLine(record.front[0]) ?? lineOfRole(record, source, ['heading', 'title', 'notice']);
}

/** Where the year is printed: in the title (岳阳市妇联2021年工作要点), else in the first passage that names it. */
function lineOfYear(record: PlanRecord, source: SourceDocument): number | null {
  const year = String(record.year);
  const names = (text: Text) => text.text.includes(year);
  const titles = source.frame.filter((text) => text.role === 'title' || text.role === 'notice');
  return firstLine([...record.front, ...record.opening, ...titles].find(names));
}
