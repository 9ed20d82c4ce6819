import { campaignHref, href, planHref } from '../address.ts';
import { LEVEL_NAMES, LEVELS } from '../model/levels.ts';
import { compareText } from '../model/order.ts';
import type { PlanRecord } from '../model/record.ts';
import { evidenceGrade } from '../model/record-name.ts';
import { charts } from '../strings/charts.ts';
import { type Corpus, corpus } from './corpus.ts';
import { thingHref } from './name-groups.ts';
import { type NamedThing, nameIndex } from './name-index.ts';

/** Bounds of the matrix: what is more is counted, or taken together by level. */
const LIMITS = { rows: 40, columns: 24 };

/** What records say by leaving something out differs, so they stand apart. */
const RECORD_GROUPS = ['full', 'summary', 'review'] as const;
export type RecordGroup = (typeof RECORD_GROUPS)[number];

/** A record, or all records of one group and level. */
export interface FamilyColumn {
  id: string;
  group: RecordGroup;
  /** Place of a record: 岳阳市; name of a level: 市州. */
  name: string;
  /** Null for a level, or where it is unknown. */
  year: number | null;
  /** Records it stands for. */
  records: number;
  href: string;
}

export interface FamilyRow {
  id: string;
  name: string;
  href: string;
  /** Records that have it, of all groups. */
  records: number;
  /** By id of the column: how many places in the record, or how many records of the level have it; none is left out. */
  counts: Map<string, number>;
}

/** The matrix family × record. */
export interface FamilyRecords {
  by: 'record' | 'level';
  columns: FamilyColumn[];
  /** In the order of their pinyin: no order of merit. */
  rows: FamilyRow[];
  /** Families in at least two records that are not shown. */
  more: number;
  /** Where a number of a record is opened: its place on the family's page; for a level the whole page. */
  hrefOf: (family: string, column: string) => string;
}

/** The matrix of the corpus. */
export async function familyRecords(): Promise<FamilyRecords> {
  return drawFamilyRecords(await corpus(), (await nameIndex()).things);
}

/** Takes the families in most records, at least two; where records are more than fit, takes them together by level. */
export function drawFamilyRecords(
  all: Corpus,
  things: readonly NamedThing[],
  limits: { rows: number; columns: number } = LIMITS,
): FamilyRecords {
  const records = all.plans.filter(({ kind }) => kind !== 'other');
  const by = records.length > limits.columns ? 'level' : 'record';
  const columnOf = by === 'record' ? ({ id }: PlanRecord) => id : levelColumn;
  const families = things.flatMap((thing) => {
    const { full, summary, review } = thing.seen;
    const number = full + summary + review;
    return thing.type === 'campaign' && number > 1 ? [{ thing, of: thing.of, records: number }] : [];
  });
  families.sort((a, b) => b.records - a.records || compareText(a.of.id, b.of.id));
  const thingOf = new Map(families.map(({ thing, of }) => [of.id, thing]));
  const shown = families.slice(0, limits.rows).sort((a, b) => compareText(a.of.id, b.of.id));
  return {
    by,
    columns: RECORD_GROUPS.flatMap((group) => columnsOf(all, records, group, by)),
    rows: shown.map(({ of: { id, name, occurrences }, records: number }) => ({
      id,
      name,
      href: campaignHref(id),
      records: number,
      counts: countPlaces(
        all,
        by === 'record' ? occurrences : [...new Map(occurrences.map((one) => [one.record, one])).values()],
        columnOf,
      ),
    })),
    more: families.length - shown.length,
    hrefOf: (family, column) => {
      const thing = by === 'record' ? thingOf.get(family) : undefined;
      return thing === undefined ? campaignHref(family) : thingHref(thing, column);
    },
  };
}

function groupOf(record: PlanRecord): RecordGroup {
  const grade = evidenceGrade(record);
  return grade === 'full' || grade === 'summary' ? grade : 'review';
}

const levelColumn = (record: PlanRecord): string => `${groupOf(record)}-${record.level ?? 'unknown'}`;

function columnsOf(
  all: Corpus,
  records: PlanRecord[],
  group: RecordGroup,
  by: FamilyRecords['by'],
): FamilyColumn[] {
  const own = records.filter((record) => groupOf(record) === group);
  if (by === 'record') {
    return own.map(({ id, year, region }) => ({
      id,
      group,
      name: region?.name ?? all.recordById.get(id)?.who ?? id,
      year,
      records: 1,
      href: planHref(id),
    }));
  }
  return [...LEVELS, null].flatMap((level) => {
    const at = own.filter((record) => record.level === level);
    const name = level === null ? null : LEVEL_NAMES[level];
    const column = { id: `${group}-${level ?? 'unknown'}`, group, year: null, href: href('/plans/') };
    return at.length === 0 ? [] : [{ ...column, name: name ?? charts.levelUnknown, records: at.length }];
  });
}

function countPlaces(
  all: Corpus,
  places: readonly { record: string }[],
  columnOf: (record: PlanRecord) => string,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { record: id } of places) {
    const record = all.recordById.get(id)?.record;
    if (record === undefined || record.kind === 'other') continue;
    const column = columnOf(record);
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return counts;
}
