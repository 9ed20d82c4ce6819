import { LEVELS } from '../model/level-order.ts';
import type { Level } from '../model/levels.ts';
import type { Organisation } from '../model/organisation.ts';
import type { PlanRecord } from '../model/record.ts';
import {
  type EvidenceGrade,
  evidenceGrade,
  formatRecordName,
  type NamedRecord,
} from '../model/record-name.ts';
import type { Theme } from '../model/theme.ts';
import type { PlansOf } from './distance.ts';

const GRADES = ['full', 'summary', 'review', 'review-summary'] as const satisfies EvidenceGrade[];

/** All records that can be compared, in columns, so that ten thousand of them stay a small file. */
export interface PackedIndex {
  /** Ids and Chinese names in the order of the codebook. */
  themes: [string, string][];
  organisations: {
    id: string[];
    short: string[];
    /** Places in `LEVELS`; -1 for an unknown one. */
    level: number[];
    /** Places in this list; -1 for none. */
    parent: number[];
    /** Syllables of the short name: `yue yang shi fu lian`. */
    letters: string[];
  };
  /** Newest first, as in all lists: place of the organisation, year (0 unknown), place in `GRADES`. */
  records: { organisation: number[]; year: number[]; grade: number[] };
  /** Ids and names that do not follow from the columns, by place of the record. */
  odd: Record<number, { id?: string; name?: string; who?: string }>;
}

/** A record as the picker knows it. */
export interface IndexRecord {
  id: string;
  /** 岳阳市妇联 · 2021 · 工作要点 */
  name: string;
  /** 岳阳市妇联 */
  who: string;
  organisation: IndexOrganisation | null;
  year: number | null;
  kind: PlanRecord['kind'];
  evidence: PlanRecord['evidence'];
}

/** An organisation as the picker knows it. */
export interface IndexOrganisation {
  id: string;
  short: string;
  level: Level | null;
  parent: IndexOrganisation | null;
  /** Syllables of its short name; ü is u here, since people type either. */
  syllables: string[];
  /** Those under the same parent, itself among them; one list for all of them. */
  siblings: IndexOrganisation[];
  /** Newest first. */
  records: IndexRecord[];
}

export interface RecordIndex {
  themes: ReadonlyMap<string, string>;
  records: readonly IndexRecord[];
  byId: ReadonlyMap<string, IndexRecord>;
  organisations: readonly IndexOrganisation[];
  /** As `collectPlans` gives it. */
  plansOf: PlansOf;
}

/** What an index is made of; records in the order of lists, files that are neither plan nor review left out. */
export interface IndexSource {
  themes: readonly Pick<Theme, 'id' | 'zh'>[];
  organisations: readonly Pick<Organisation, 'id' | 'short' | 'level' | 'parent'>[];
  records: readonly NamedRecord[];
}

/** Packs records; `spell` gives the syllables of an organisation's name: 岳阳市妇联 → `yue yang shi fu lian`. */
export function packIndex(source: IndexSource, spell: (name: string, id: string) => string): PackedIndex {
  const places = new Map(source.organisations.map(({ id }, place) => [id, place]));
  const placeOf = (id: string | null) => places.get(id ?? '') ?? -1;
  const records = source.records.filter(({ record }) => record.kind !== 'other');
  const odd: PackedIndex['odd'] = {};
  for (const [place, entry] of records.entries()) {
    const own = source.organisations[placeOf(entry.record.organisation)] ?? null;
    const oddity = oddityOf(entry, own);
    if (oddity !== null) odd[place] = oddity;
  }
  return {
    themes: source.themes.map(({ id, zh }) => [id, zh]),
    organisations: {
      id: source.organisations.map(({ id }) => id),
      short: source.organisations.map(({ short }) => short),
      level: source.organisations.map(({ level }) => (level === null ? -1 : LEVELS.indexOf(level))),
      parent: source.organisations.map(({ parent }) => placeOf(parent)),
      letters: source.organisations.map(({ id, short }) => spell(short, id)),
    },
    records: {
      organisation: records.map(({ record }) => placeOf(record.organisation)),
      year: records.map(({ record }) => record.year ?? 0),
      grade: records.map(({ record }) => (GRADES as readonly string[]).indexOf(evidenceGrade(record))),
    },
    odd,
  };
}

type Grade = (typeof GRADES)[number];

/** What the columns would not give back; null where they give all. */
function oddityOf(
  { record, name, who }: NamedRecord,
  organisation: Pick<Organisation, 'id' | 'short'> | null,
): PackedIndex['odd'][number] | null {
  const plain = plainRecord(organisation, record.year, evidenceGrade(record) as Grade);
  const differing = {
    ...(plain.id === record.id ? {} : { id: record.id }),
    ...(plain.name === name ? {} : { name }),
    ...(plain.who === who ? {} : { who }),
  };
  return Object.keys(differing).length === 0 ? null : differing;
}

function plainRecord(
  organisation: Pick<Organisation, 'id' | 'short'> | null,
  year: number | null,
  grade: Grade,
): Omit<IndexRecord, 'organisation'> {
  const kind = grade === 'full' || grade === 'summary' ? 'plan' : 'review';
  const evidence = grade === 'full' || grade === 'review' ? 'full' : 'summary';
  const ending = evidence === 'summary' ? '-summary' : '';
  return {
    id: `${organisation?.id ?? ''}-${year ?? 'undated'}-${kind}${ending}`,
    name: formatRecordName({ title: '', year, kind }, organisation as Organisation | null),
    who: organisation?.short ?? '',
    year,
    kind,
    evidence,
  };
}

/** Unpacks an index: once a visit. */
export function openRecordIndex({
  themes,
  organisations: own,
  records: rows,
  odd,
}: PackedIndex): RecordIndex {
  const organisations = own.id.map(
    (id, i): IndexOrganisation => ({
      id,
      short: own.short[i] ?? id,
      level: LEVELS[own.level[i] ?? -1] ?? null,
      parent: null,
      syllables: (own.letters[i] ?? '').replaceAll('v', 'u').split(' ').filter(Boolean),
      siblings: [],
      records: [],
    }),
  );
  for (const [i, organisation] of organisations.entries())
    organisation.parent = organisations[own.parent[i] ?? -1] ?? null;
  joinSiblings(organisations);
  const records = rows.organisation.map((place, i): IndexRecord => {
    const organisation = organisations[place] ?? null;
    const plain = plainRecord(organisation, rows.year[i] || null, GRADES[rows.grade[i] ?? 0] ?? 'full');
    return { ...plain, ...odd[i], organisation };
  });
  for (const record of records) record.organisation?.records.push(record);
  const byOrganisation = new Map(organisations.map((one) => [one.id, one]));
  return {
    themes: new Map(themes),
    records,
    byId: new Map(records.map((record) => [record.id, record])),
    organisations,
    plansOf: (id, year) =>
      (byOrganisation.get(id)?.records ?? [])
        .filter((record) => record.kind === 'plan' && record.year === year)
        .sort(fullFirst),
  };
}

function fullFirst(a: IndexRecord, b: IndexRecord): number {
  return Number(a.evidence === 'summary') - Number(b.evidence === 'summary') || (a.id < b.id ? -1 : 1);
}

function joinSiblings(organisations: readonly IndexOrganisation[]): void {
  for (const children of Map.groupBy(organisations, ({ parent }) => parent).values())
    for (const child of children) child.siblings = children;
}
