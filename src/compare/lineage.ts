import { type Campaign, type Occurrence, STAGES, type Stage } from '../model/campaign.ts';
import { LEVELS, type Level } from '../model/levels.ts';
import { compareWithinYear } from '../model/order.ts';
import type { PlanRecord } from '../model/record.ts';
import { type EvidenceGrade, evidenceGrade } from '../model/record-name.ts';

/** A record with its places of a family. */
export interface LineageEntry {
  /** Id of the record. */
  record: string;
  organisation: string | null;
  year: number | null;
  level: Level | null;
  grade: EvidenceGrade;
  /** Each wording once, in the order of `places`. */
  wordings: string[];
  /** What the verbs tell, each stage once in the order of stages; empty where they tell nothing. */
  stages: Stage[];
  /** As the collection gives them. */
  places: Occurrence[];
}

/** The way of a family through years and levels. */
export interface Lineage {
  /** Years in which it is seen, from the first; years between in which it is not are not among them. */
  years: number[];
  /** Levels at which it is seen, from the top down. */
  levels: Level[];
  /** By year, then level, then place; those without a year last. */
  entries: LineageEntry[];
  /** First and last year with it in this corpus; null where no record has a year. */
  first: number | null;
  last: number | null;
  /** 早于本库起点: a record of the first year already speaks of going on with it (持续开展). */
  startedBefore: boolean;
}

/** Orders the places of a family by year and level; files that are no plan or review are left out. Claims no descent. */
export function lineageOf(
  family: Pick<Campaign, 'occurrences'>,
  recordOf: (id: string) => PlanRecord | undefined,
): Lineage {
  const byRecord = Map.groupBy(family.occurrences, ({ record }) => record);
  const records = [...byRecord.keys()]
    .flatMap((id) => recordOf(id) ?? [])
    .filter(({ kind }) => kind !== 'other')
    .sort(fromOldest);
  const entries = records.map((record) => describeEntry(record, byRecord.get(record.id) ?? []));
  const years = [...new Set(entries.flatMap(({ year }) => year ?? []))];
  const first = years[0] ?? null;
  return {
    years,
    levels: LEVELS.filter((level) => entries.some((entry) => entry.level === level)),
    entries,
    first,
    last: years.at(-1) ?? null,
    startedBefore: entries.some(
      ({ year, stages }) => first !== null && year === first && stages.includes('continued'),
    ),
  };
}

function fromOldest(one: PlanRecord, other: PlanRecord): number {
  const year = (record: PlanRecord) => record.year ?? Number.MAX_SAFE_INTEGER;
  return year(one) - year(other) || compareWithinYear(one, other);
}

function describeEntry(record: PlanRecord, places: Occurrence[]): LineageEntry {
  return {
    record: record.id,
    organisation: record.organisation,
    year: record.year,
    level: record.level,
    grade: evidenceGrade(record),
    /** Made for those that are named: pages count the others. */
    get wordings() {
      return [...new Set(places.map(({ text }) => text))];
    },
    stages: STAGES.filter((stage) => places.some((place) => place.stage === stage)),
    places,
  };
}
