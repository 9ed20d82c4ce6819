import { passageHref } from '../address.ts';
import type { Occurrence } from '../model/campaign.ts';
import type { Level } from '../model/levels.ts';
import type { PlanRecord } from '../model/record.ts';
import type { NamedRecord } from '../model/record-name.ts';
import { type Sentence, sentenceAround } from '../model/sentence.ts';
import { walkPassages } from '../model/walk.ts';
import { keepLast } from '../store/lazy.ts';
import type { Corpus } from './corpus.ts';

/** An occurrence with its links. */
export interface NumberedOccurrence extends Occurrence {
  /** Anchor on the page of the name: `hunan-2019-plan-o1`. */
  id: string;
  /** To the passage, with the words marked there. */
  href: string;
  /** What is said behind a law's name to be done with it; null for other names. */
  use: string | null;
}

/** An occurrence in its sentence. */
export interface PlacedOccurrence extends NumberedOccurrence {
  sentence: Sentence;
}

/** A record with its occurrences of one name, in reading order. */
export interface OccurrenceRecord<P = PlacedOccurrence> {
  entry: NamedRecord;
  places: P[];
}

/** Records of one year, level and grade. */
export interface OccurrenceGroup<P = PlacedOccurrence> {
  /** Anchor on the page of the name: `y2021-city-full`. */
  id: string;
  level: Level | null;
  /** Reviews of both kinds together. */
  grade: 'full' | 'summary' | 'review' | 'other';
  records: OccurrenceRecord<P>[];
}

/** Occurrences of one year; null for records whose year is unknown. */
export interface OccurrenceYear<P = PlacedOccurrence> {
  year: number | null;
  groups: OccurrenceGroup<P>[];
}

/** Texts of a record's passages by their ids, walked once while the record is read again and again. */
export const passageTexts = keepLast(
  (record: PlanRecord): Map<string, string> =>
    new Map(walkPassages(record).map(({ id, text }) => [id, text])),
);

/** An occurrence as a collection gives it: of a law with its use. */
export type GivenOccurrence = Occurrence & { use?: string | null };

/** Puts every occurrence into its sentence, in the order of `groupOccurrences`. */
export function placeOccurrences(all: Corpus, occurrences: readonly GivenOccurrence[]): OccurrenceYear[] {
  return putInSentences(groupOccurrences(all, occurrences));
}

/**
 * Groups occurrences without reading a text: newest year first, in a year levels from the top down, in a level full
 * plans before summaries and reviews, then records in the order of lists.
 */
export function groupOccurrences(
  all: Corpus,
  occurrences: readonly GivenOccurrence[],
): OccurrenceYear<NumberedOccurrence>[] {
  const byRecord = Map.groupBy(occurrences, ({ record }) => record);
  const entries = [...byRecord.keys()].flatMap((id) => all.recordById.get(id) ?? []);
  const order = recordOrder(all);
  entries.sort((a, b) => (order.get(a.record.id) ?? 0) - (order.get(b.record.id) ?? 0));
  const numbered = entries.map((entry) => ({
    entry,
    places: (byRecord.get(entry.record.id) ?? []).map((of, i) => numberOccurrence(of, i + 1)),
  }));
  return [...Map.groupBy(numbered, ({ entry }) => entry.record.year)].map(([year, records]) => ({
    year,
    groups: groupRecords(year, records),
  }));
}

/** Puts grouped occurrences into their sentences: reads the text of every record whose sentences are not known. */
export function putInSentences(
  years: readonly OccurrenceYear<NumberedOccurrence>[],
  known: Record<string, Sentence[]> = {},
): OccurrenceYear[] {
  return mapRecords(years, ({ entry, places }) => ({
    entry,
    places: places.map((of, i) => {
      const sentence = known[entry.record.id]?.[i];
      return sentence === undefined ? placeOccurrence(entry.record, of) : { ...of, sentence };
    }),
  }));
}

/** The first records that hold `most` places together, in the order given; none is torn apart, and one is always kept. */
export function firstOccurrences<P>(years: readonly OccurrenceYear<P>[], most: number): OccurrenceYear<P>[] {
  let left = most;
  const kept = years.map(({ year, groups }) => ({
    year,
    groups: groups.map((group) => ({
      ...group,
      records: group.records.filter(({ places }) => {
        const fits = left === most || places.length <= left;
        left = fits ? left - places.length : 0;
        return fits;
      }),
    })),
  }));
  return kept.flatMap(({ year, groups }) => {
    const full = groups.filter(({ records }) => records.length > 0);
    return full.length === 0 ? [] : [{ year, groups: full }];
  });
}

function mapRecords<P, Q>(
  years: readonly OccurrenceYear<P>[],
  change: (of: OccurrenceRecord<P>) => OccurrenceRecord<Q>,
): OccurrenceYear<Q>[] {
  return years.map(({ year, groups }) => ({
    year,
    groups: groups.map((group) => ({ ...group, records: group.records.map(change) })),
  }));
}

const GRADES = ['full', 'summary', 'review', 'other'] as const;

function groupRecords<P>(year: number | null, records: OccurrenceRecord<P>[]): OccurrenceGroup<P>[] {
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

function numberOccurrence(of: GivenOccurrence, number: number): NumberedOccurrence {
  const { record, node, text, use = null } = of;
  return {
    ...of,
    use,
    id: `${record}-o${number}`,
    /** Made when it is drawn: of thousands of places a page shows some, and counts the others. */
    get href() {
      return passageHref(record, node, text);
    },
  };
}

function placeOccurrence(record: PlanRecord, of: NumberedOccurrence): PlacedOccurrence {
  return { ...of, sentence: sentenceAround(passageTexts(record).get(of.node) ?? '', of.start, of.end) };
}
