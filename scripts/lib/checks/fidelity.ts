import type { PlanRecord, Redaction, Repair } from '../../../src/model/record.ts';
import type { Account, SourceDocument } from '../../../src/model/source.ts';
import type { Span } from '../../../src/model/text.ts';
import { LineIndex } from '../read/traced.ts';

/** Where each non-blank character of a source went, and those that went nowhere or to two places. */
export interface Fidelity {
  account: Account;
  /** First faults as `line:column`; empty where every character is in exactly one place. */
  faults: string[];
}

type Draft = Pick<SourceDocument, 'frame' | 'skipped' | 'repairs' | 'redactions'>;

/** Proves that spans, repairs, redactions and skipped ornament cover every non-blank character of the source exactly once. */
export function checkFidelity(text: string, document: Draft, records: readonly PlanRecord[]): Fidelity {
  const index = new LineIndex(text);
  const owner = new Uint8Array(text.length);
  const account: Account = { records: 0, frame: 0, repairs: 0, redactions: 0, skipped: 0 };
  const faults: string[] = [];
  const claim = (spans: readonly Span[], part: keyof Account): void => {
    for (const span of spans) {
      const base = index.starts[span.line - 1] ?? 0;
      for (let at = base + span.start; at < base + span.end; at++) {
        if (/\s/.test(text[at] ?? ' ')) continue;
        if (owner[at] === 1) faults.push(`${span.line}:${at - base + 1} twice`);
        owner[at] = 1;
        account[part]++;
      }
    }
  };
  for (const record of records) claim(spansOfRecord(record), 'records');
  for (const part of document.frame) claim(part.spans, 'frame');
  const logs = [document, ...records];
  for (const log of logs)
    claim(
      log.repairs.flatMap((repair: Repair) => repair.spans),
      'repairs',
    );
  for (const log of logs)
    claim(
      log.redactions.flatMap((redaction: Redaction) => redaction.spans),
      'redactions',
    );
  claim(
    document.skipped.map((one) => wholeLine(index, one.line)),
    'skipped',
  );
  for (let at = 0; at < text.length; at++) {
    if (owner[at] === 0 && !/\s/.test(text[at] as string)) faults.push(place(index, at));
  }
  return { account, faults };
}

function place(index: LineIndex, at: number): string {
  const line = index.lineOf(at);
  return `${line}:${at - (index.starts[line - 1] as number) + 1} nowhere`;
}

function wholeLine(index: LineIndex, line: number): Span {
  const { start, end } = index.range(line);
  return { line, start: 0, end: end - start };
}

/** Every span of a record's own nodes, headings and cells included. */
export function spansOfRecord(record: PlanRecord): Span[] {
  const ofItem = (item: PlanRecord['sections'][number]['items'][number]): Span[] => [
    ...item.spans,
    ...item.paragraphs.flatMap((p) => p.spans),
    ...item.items.flatMap(ofItem),
  ];
  return [
    ...[...record.front, ...record.opening].flatMap((t) => t.spans),
    ...record.sections.flatMap((s) => [
      ...s.spans,
      ...s.paragraphs.flatMap((p) => p.spans),
      ...s.items.flatMap(ofItem),
    ]),
    ...record.attachments.flatMap((a) => [...a.spans, ...a.paragraphs.flatMap((p) => p.spans)]),
  ];
}
