import type { PlanRecord } from '../../../src/model/record.ts';
import type { SourceDocument } from '../../../src/model/source.ts';
import { walkItems, walkUnits } from '../../../src/model/walk.ts';

/** How often each value stands, the most frequent first. */
export type Counts = Record<string, number>;

/** A name whose kind is a guess, where it first stands in a record. */
export interface Guess {
  /** 0 where it stands in the headline. */
  line: number;
  text: string;
  kind: string;
}

/** What was understood of one document by itself. */
export interface UnderstoodText {
  sections: number;
  items: number;
  attachments: number;
  targets: number;
  /** Items and paragraphs by their main theme. */
  themes: Counts;
  joins: number;
  characters: number;
  account: SourceDocument['account'];
}

/** What was understood of one document. */
export interface Understood extends UnderstoodText {
  /** Names by kind, laws among them. */
  names: Counts;
  guesses: Guess[];
}

/** Counts what a document and its records hold. */
export function countUnderstood(document: SourceDocument, records: readonly PlanRecord[]): UnderstoodText {
  const sum = (count: (record: PlanRecord) => number): number =>
    records.reduce((n, one) => n + count(one), 0);
  const repairs = [document, ...records].flatMap((log) => log.repairs);
  return {
    sections: sum((record) => record.sections.length),
    items: sum((record) => walkItems(record).length),
    attachments: sum((record) => record.attachments.length),
    targets: sum((record) => record.targets.length),
    themes: tally(
      records.flatMap((record) => walkUnits(record).flatMap(({ themes }) => themes[0]?.id ?? [])),
    ),
    joins: repairs.filter(({ kind }) => kind === 'join').length,
    characters: document.characters,
    account: document.account,
  };
}

/** How often each of some values comes, the most frequent first. */
export function tally(values: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}

/** The names of a record whose kind is a guess, each where it stands first. */
export function guessesOf(
  names: readonly { weak: boolean; line?: number; text: string; kind: string }[],
): Guess[] {
  const first = new Map<string, Guess>();
  for (const { weak, line = 0, text, kind } of names) {
    if (weak && !first.has(text)) first.set(text, { line, text, kind });
  }
  return [...first.values()];
}

/** The first line of each node but cells, which stand in their attachment, and the headline. */
export function linesOf(
  record: Pick<PlanRecord, 'front' | 'opening' | 'sections' | 'attachments'>,
): Map<string, number> {
  const parts = [
    ...record.front,
    ...record.opening,
    ...record.sections.flatMap((section) => [section, ...section.paragraphs]),
    ...walkItems(record).flatMap((item) => [item, ...item.paragraphs]),
    ...record.attachments.flatMap((attachment) => [attachment, ...attachment.paragraphs]),
  ];
  return new Map(parts.map(({ id, spans }) => [id, spans[0]?.line ?? 0]));
}
