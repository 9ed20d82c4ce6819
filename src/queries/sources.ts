import { type PrintedLine, useLines } from '../model/line-uses.ts';
import type { Issue, Redaction, Repair } from '../model/record.ts';
import type { NamedRecord } from '../model/record-name.ts';
import type { FrameText, SourceDocument } from '../model/source.ts';
import { type Corpus, corpus } from './corpus.ts';
import { type CorrectedSource, correctionsOf } from './corrections.ts';

/** What the page of a source document stands on. */
export interface SourcePage {
  source: SourceDocument;
  /** What an editor stated against its text; null where nothing was. */
  corrected: CorrectedSource | null;
  records: NamedRecord[];
  lines: PrintedLine[];
  repairs: Repair[];
  withheld: number;
  issues: Issue[];
}

/** Every source document. */
export async function allSources(): Promise<SourceDocument[]> {
  return (await corpus()).sources;
}

/** One source document with its lines. */
export async function sourcePage(source: SourceDocument): Promise<SourcePage> {
  return readSource(await corpus(), source);
}

/** Puts beside each line of a document where it went, what was mended and what was withheld. */
export function readSource(all: Corpus, source: SourceDocument): SourcePage {
  const records = source.records.flatMap((id) => all.recordById.get(id) ?? []);
  const of = <T>(pick: (part: Pick<SourceDocument, 'repairs' | 'redactions' | 'issues'>) => T[]): T[] => [
    ...pick(source),
    ...records.flatMap(({ record }) => pick(record)),
  ];
  const repairs = of((part) => part.repairs).sort((a, b) => a.line - b.line);
  const redactions = of((part) => part.redactions);
  const uses = Map.groupBy(
    records.flatMap(({ record }) => useLines(record)),
    (use) => use.line,
  );
  const frame = Map.groupBy(source.frame.flatMap(placeFrame), ([line]) => line);
  const repaired = Map.groupBy(repairs, (repair) => repair.line);
  const withheld = Map.groupBy(redactions, (redaction) => redaction.line);
  const skipped = new Map(source.skipped.map((skip) => [skip.line, skip.reason]));
  const lines = source.lines.map((text, i): PrintedLine => {
    const number = i + 1;
    return {
      number,
      text,
      uses: uses.get(number) ?? [],
      frame: (frame.get(number) ?? []).map(([, part]) => part),
      repairs: repaired.get(number) ?? [],
      withheld: countWithheld(withheld.get(number) ?? []),
      skipped: skipped.get(number) ?? null,
    };
  });
  return {
    source,
    corrected: correctionsOf(all, source),
    records,
    lines,
    repairs,
    withheld: countWithheld(redactions),
    issues: of((part) => part.issues),
  };
}

function placeFrame(text: FrameText): [number, FrameText][] {
  return [...new Set(text.spans.map((span) => span.line))].map((line) => [line, text]);
}

function countWithheld(redactions: Redaction[]): number {
  return redactions.reduce((sum, redaction) => sum + redaction.count, 0);
}
