import { type Lineage, type LineageEntry, lineageOf } from '../compare/lineage.ts';
import { type Campaign, STAGES, type Stage } from '../model/campaign.ts';
import { LEVELS, type Level } from '../model/levels.ts';
import { evidenceGrade, type NamedRecord } from '../model/record-name.ts';
import type { Corpus } from './corpus.ts';

/** A record on the time line of a family. */
export interface LineagePlace extends Pick<LineageEntry, 'stages'> {
  entry: NamedRecord;
  /** Where its places are listed. */
  href: string;
  /** At most three of its wordings. */
  wordings: string[];
  moreWordings: number;
}

/** The records of one year and level. */
export interface LineageLevel {
  level: Level | null;
  places: LineagePlace[];
  /** How many more there are, and what the verbs tell of all of them together: records by stage. */
  more: number;
  stages: { stage: Stage; records: number }[];
}

/** A year on the time line; a year between without the family holds no level and says what was there to hold it. */
export interface LineageYear {
  /** Null for records whose year is unknown. */
  year: number | null;
  levels: LineageLevel[];
  /** Full plans, and other plans and reviews, that the corpus holds of the year at any level. */
  fullPlans: number;
  others: number;
}

/** The way of a family through the years, from its first to its last in the corpus; then those of unknown year. */
export interface LineageLine extends Pick<Lineage, 'first' | 'last' | 'startedBefore'> {
  years: LineageYear[];
}

/** How much of a level and year is named; all of it stands below the time line. */
const PLACES = 3;
const WORDINGS = 3;

/** Lays the records of a family along years and levels; its length grows with years and levels alone. */
export function drawLineage(
  all: Corpus,
  campaign: Pick<Campaign, 'occurrences'>,
  hrefOf = (record: string) => `#${record}`,
): LineageLine {
  const { first, last, startedBefore, entries } = lineageOf(campaign, (id) => all.recordById.get(id)?.record);
  const byYear = Map.groupBy(entries, ({ year }) => year);
  const span = first === null || last === null ? [] : yearsBetween(first, last);
  const years = [...span, ...(byYear.has(null) ? [null] : [])];
  return {
    first,
    last,
    startedBefore,
    years: years.map((year) => ({
      year,
      levels: groupLevels(all, byYear.get(year) ?? [], hrefOf),
      ...collectedIn(all, year),
    })),
  };
}

function yearsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

type RecordHref = (record: string) => string;

function groupLevels(all: Corpus, entries: readonly LineageEntry[], hrefOf: RecordHref): LineageLevel[] {
  const byLevel = Map.groupBy(entries, ({ level }) => level);
  return [...LEVELS, null].flatMap((level) => {
    const of = byLevel.get(level);
    return of === undefined ? [] : [describeLevel(all, level, of, hrefOf)];
  });
}

function describeLevel(
  all: Corpus,
  level: Level | null,
  entries: readonly LineageEntry[],
  hrefOf: RecordHref,
): LineageLevel {
  const places = entries.slice(0, PLACES).flatMap(({ record, wordings, stages }) => {
    const entry = all.recordById.get(record);
    if (entry === undefined) return [];
    const more = Math.max(0, wordings.length - WORDINGS);
    return [
      { entry, href: hrefOf(record), wordings: wordings.slice(0, WORDINGS), moreWordings: more, stages },
    ];
  });
  const stages = STAGES.map((stage) => ({
    stage,
    records: entries.filter((entry) => entry.stages.includes(stage)).length,
  }));
  return {
    level,
    places,
    more: entries.length - places.length,
    stages: stages.filter(({ records }) => records > 0),
  };
}

type Collected = Pick<LineageYear, 'fullPlans' | 'others'>;
const collected = new WeakMap<Corpus, Map<number | null, Collected>>();

/** What a corpus holds of a year; counted once for all families. */
function collectedIn(all: Corpus, year: number | null): Collected {
  const years = collected.get(all) ?? new Map([...all.recordsIn].map(([of, list]) => [of, countPlans(list)]));
  collected.set(all, years);
  return years.get(year) ?? { fullPlans: 0, others: 0 };
}

function countPlans(entries: readonly NamedRecord[]): Collected {
  const grades = entries.map(({ record }) => evidenceGrade(record)).filter((grade) => grade !== 'other');
  const fullPlans = grades.filter((grade) => grade === 'full').length;
  return { fullPlans, others: grades.length - fullPlans };
}
