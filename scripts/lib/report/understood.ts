import type { PlanRecord } from '../../../src/model/record.ts';
import type { SourceDocument } from '../../../src/model/source.ts';
import { walkItems, walkUnits } from '../../../src/model/walk.ts';
import type { GuessedName } from '../corpus/read-all-names.ts';
import type { Corpus } from '../corpus/read-corpus.ts';

/** How often each value stands, the most frequent first. */
export type Counts = Record<string, number>;

/** A name whose kind is a guess, where it first stands in a record. */
export interface Guess {
  /** 0 where it stands in the headline. */
  line: number;
  text: string;
  kind: string;
}

/** What was understood of one document. */
export interface Understood {
  sections: number;
  items: number;
  attachments: number;
  /** Names by kind, laws among them. */
  names: Counts;
  targets: number;
  /** Items and paragraphs by their main theme. */
  themes: Counts;
  joins: number;
  characters: number;
  account: SourceDocument['account'];
  guesses: Guess[];
}

/** What was understood of each document, by file name. */
export function understoodByFile(corpus: Corpus): Map<string, Understood> {
  const records = Map.groupBy(corpus.records, ({ source }) => source.file);
  const guessed = Map.groupBy(corpus.guessed, ({ record }) => record);
  return new Map(
    corpus.documents.map((document) => {
      const own = records.get(document.file) ?? [];
      const guesses = own.flatMap((record) => guessesOf(record, guessed.get(record.id) ?? []));
      return [document.file, { ...countsOf(document, own), guesses }];
    }),
  );
}

function countsOf(document: SourceDocument, records: readonly PlanRecord[]): Omit<Understood, 'guesses'> {
  const sum = (count: (record: PlanRecord) => number): number =>
    records.reduce((n, one) => n + count(one), 0);
  const repairs = [document, ...records].flatMap((log) => log.repairs);
  return {
    sections: sum((record) => record.sections.length),
    items: sum((record) => walkItems(record).length),
    attachments: sum((record) => record.attachments.length),
    names: tally(records.flatMap((record) => record.names.map(({ kind }) => kind))),
    targets: sum((record) => record.targets.length),
    themes: tally(
      records.flatMap((record) => walkUnits(record).flatMap(({ themes }) => themes[0]?.id ?? [])),
    ),
    joins: repairs.filter(({ kind }) => kind === 'join').length,
    characters: document.characters,
    account: document.account,
  };
}

function tally(values: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}

/** The names of a record whose kind is a guess, each where it stands first. */
function guessesOf(record: PlanRecord, guessed: readonly GuessedName[]): Guess[] {
  if (guessed.length === 0) return [];
  const lines = linesOf(record);
  const first = new Map<string, Guess>();
  for (const { node, text, kind } of guessed) {
    const line = lines.get(node) ?? lines.get(node.replace(/-r\d+-c\d+$/, '')) ?? 0;
    if (!first.has(text)) first.set(text, { line, text, kind });
  }
  return [...first.values()];
}

/** The first line of each node but cells, which stand in their attachment, and the headline. */
function linesOf(record: PlanRecord): Map<string, number> {
  const parts = [
    ...record.front,
    ...record.opening,
    ...record.sections.flatMap((section) => [section, ...section.paragraphs]),
    ...walkItems(record).flatMap((item) => [item, ...item.paragraphs]),
    ...record.attachments.flatMap((attachment) => [attachment, ...attachment.paragraphs]),
  ];
  return new Map(parts.map(({ id, spans }) => [id, spans[0]?.line ?? 0]));
}
