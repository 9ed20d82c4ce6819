import { passageHref } from '../address.ts';
import type { Occurrence, Stage } from '../model/campaign.ts';
import type { Level } from '../model/levels.ts';
import type { PlanRecord } from '../model/record.ts';
import type { NamedRecord } from '../model/record-name.ts';
import { type Sentence, sentenceAround } from '../model/sentence.ts';
import { walkPassages } from '../model/walk.ts';
import { keepLast } from '../store/lazy.ts';
import type { Corpus } from './corpus.ts';

/** An occurrence in its sentence. */
export interface PlacedOccurrence {
  /** Anchor on the page of the name: `hunan-2019-plan-o1`. */
  id: string;
  /** To the passage, with the words marked there. */
  href: string;
  sentence: Sentence;
  verb: string | null;
  stage: Stage | null;
  /** What is said behind a law's name to be done with it; null for other names. */
  use: string | null;
}

/** A record with its occurrences of one name, in reading order. */
export interface OccurrenceRecord {
  entry: NamedRecord;
  places: PlacedOccurrence[];
}

/** Records of one year, level and grade. */
export interface OccurrenceGroup {
  /** Anchor on the page of the name: `y2021-city-full`. */
  id: string;
  level: Level | null;
  /** Reviews of both kinds together. */
  grade: 'full' | 'summary' | 'review' | 'other';
  records: OccurrenceRecord[];
}

/** Occurrences of one year; null for records whose year is unknown. */
export interface OccurrenceYear {
  year: number | null;
  groups: OccurrenceGroup[];
}

/** Texts of a record's passages by their ids, walked once while the record is read again and again. */
export const passageTexts = keepLast(
  (record: PlanRecord): Map<string, string> =>
    new Map(walkPassages(record).map(({ id, text }) => [id, text])),
);

/**
 * Puts every occurrence into its sentence: newest year first, in a year levels from the top down, in a level full
 * plans before summaries and reviews, then records in the order of lists.
 */
export function placeOccurrences(
  all: Corpus,
  occurrences: readonly (Occurrence & { use?: string | null })[],
): OccurrenceYear[] {
  const byRecord = Map.groupBy(occurrences, ({ record }) => record);
  const entries = [...byRecord.keys()].flatMap((id) => all.recordById.get(id) ?? []);
  const order = recordOrder(all);
  entries.sort((a, b) => (order.get(a.record.id) ?? 0) - (order.get(b.record.id) ?? 0));
  const placed = entries.map((entry) => ({
    entry,
    places: (byRecord.get(entry.record.id) ?? []).map((of, i) => place(entry.record, of, i + 1)),
  }));
  return [...Map.groupBy(placed, ({ entry }) => entry.record.year)].map(([year, records]) => ({
    year,
    groups: groupRecords(year, records),
  }));
}

const GRADES = ['full', 'summary', 'review', 'other'] as const;

function groupRecords(year: number | null, records: OccurrenceRecord[]): OccurrenceGroup[] {
  const byLevel = Map.groupBy(records, ({ entry }) => entry.record.level);
  return [...byLevel].flatMap(([level, ofLevel]) => {
    const byGrade = Map.groupBy(ofLevel, ({ entry: { record } }) => laneOf(record));
    return GRADES.flatMap((grade) => {
      const of = byGrade.get(grade);
      return of === undefined ? [] : [{ id: groupId(year, level, grade), level, grade, records: of }];
    });
  });
}

function laneOf({ kind, evidence }: PlanRecord): OccurrenceGroup['grade'] {
  return kind === 'plan' ? evidence : kind;
}

/** Anchor of what one level and kind of record has in one year: `y2021-city-full`. */
export function groupId(year: number | null, level: Level | null, grade: OccurrenceGroup['grade']): string {
  return `y${year ?? 'undated'}-${level ?? 'unknown'}-${grade}`;
}

const orders = new WeakMap<Corpus, Map<string, number>>();

function recordOrder(all: Corpus): Map<string, number> {
  const known = orders.get(all) ?? new Map([...all.recordById.keys()].map((id, i) => [id, i]));
  orders.set(all, known);
  return known;
}

function place(
  record: PlanRecord,
  occurrence: Occurrence & { use?: string | null },
  number: number,
): PlacedOccurrence {
  const { node, start, end, text, verb, stage, use = null } = occurrence;
  return {
    id: `${record.id}-o${number}`,
    href: passageHref(record.id, node, text),
    sentence: sentenceAround(passageTexts(record).get(node) ?? '', start, end),
    verb,
    stage,
    use,
  };
}
