import { organisationHref, planHref, themeHref } from '../address.ts';
import type { CoverageOrganisation, CoverageRecord } from '../charts/coverage.ts';
import { type PackedThemes, unpackThemes } from '../charts/packed-themes.ts';
import { medianShares, type PeerMedians } from '../charts/profile-median.ts';
import { type ChartRecord, countThemes, type RecordThemes } from '../charts/theme-series.ts';
import type { PlanRecord } from '../model/record.ts';
import type { NamedRecord } from '../model/record-name.ts';
import { type Corpus, corpus } from './corpus.ts';
import { storedCharts } from './stored.ts';

let counting: Promise<Map<string, ChartRecord>> | undefined;

/** Theme counts of every plan and review by id, in the order of lists, counted once for all pages. */
export function chartRecords(): Promise<Map<string, ChartRecord>> {
  counting ??= corpus().then((all) => {
    const packed = storedCharts();
    const codebook = all.themes.map(({ id }) => id);
    return chartRecordsBy(all, (record) => unpackThemes(record, packed[record.id] as PackedThemes, codebook));
  });
  return counting;
}

/** Counts the themes of a corpus; files that are no plan or review are in no chart. */
export function countCharts(all: Corpus): Map<string, ChartRecord> {
  return chartRecordsBy(all, (record) => countThemes(record, all.themes));
}

function chartRecordsBy(all: Corpus, count: (record: PlanRecord) => RecordThemes): Map<string, ChartRecord> {
  const counted = [...all.recordById.values()].filter(({ record }) => record.kind !== 'other');
  return new Map(counted.map((entry) => [entry.record.id, chartRecord(entry, count(entry.record))]));
}

function chartRecord({ record, who }: NamedRecord, counts: RecordThemes): ChartRecord {
  return {
    counts,
    label: record.region?.name ?? who,
    name: record.year === null ? who : `${who} · ${record.year}`,
    href: planHref(record.id),
  };
}

/** The chart records among a few records, in their order. */
export async function chartRecordsOf(entries: NamedRecord[]): Promise<ChartRecord[]> {
  const all = await chartRecords();
  return entries.flatMap(({ record }) => all.get(record.id) ?? []);
}

let comparing: Promise<Map<string, PeerMedians>> | undefined;

/** What the full plans of a record's level and year have in common; null for what is no full plan, or of unknown level or year. */
export async function peersOf(record: PlanRecord): Promise<PeerMedians | null> {
  comparing ??= Promise.all([corpus(), chartRecords()]).then(([all, charts]) => comparePeers(all, charts));
  return (await comparing).get(groupOf(record) ?? '') ?? null;
}

/** Medians of every group of full plans of one level and year, by `groupOf`; each record is looked at once. */
export function comparePeers(all: Corpus, charts: Map<string, ChartRecord>): Map<string, PeerMedians> {
  const groups = Map.groupBy(all.plans, groupOf);
  const themes = all.themes.map(({ id }) => id);
  return new Map(
    [...groups].flatMap(([group, records]) => {
      if (group === null) return [];
      const counts = records.flatMap(({ id }) => charts.get(id)?.counts ?? []);
      return [[group, medianShares(counts, themes)] as const];
    }),
  );
}

/** `city 2021`; null for a record that is compared with none. */
function groupOf({ kind, evidence, level, year }: PlanRecord): string | null {
  const compared = kind === 'plan' && evidence === 'full' && level !== null && year !== null;
  return compared ? `${level} ${year}` : null;
}

/**
 * Where the sentences behind a number stand: the record's place on the theme's page, or on a part of its list (see
 * `themePartOf`); where it has none under the theme, the record itself.
 */
export function linkUnits(
  records: ChartRecord[],
  partOf: (theme: string, record: string) => string | null = () => null,
): (theme: string, record: string) => string {
  const byId = new Map(records.map((entry) => [entry.counts.record, entry.counts]));
  return (theme, record) => {
    const units = byId.get(record)?.themes.get(theme)?.units.length ?? 0;
    return units > 0 ? themeHref(theme, record, partOf(theme, record)) : planHref(record);
  };
}

/** How many organisations the home page draws: those of the upper levels come first, the others have pages. */
const ROWS = 40;

/** What the matrix organisation × year of the home page shows. */
export interface Coverage {
  organisations: (CoverageOrganisation & { label: string; href: string })[];
  records: (CoverageRecord & { href: string })[];
  /** Organisations with records that are not drawn. */
  more: number;
}

/** The matrix of the home page. */
export async function coverage(): Promise<Coverage> {
  return drawCoverage(await corpus());
}

/** Takes the first organisations of the register that have something to draw; records without an organisation stay in. */
export function drawCoverage(all: Corpus, rows = ROWS): Coverage {
  const isDrawn = ({ record }: NamedRecord) => record.kind !== 'other' && record.year !== null;
  const withRecords = all.organisations.filter(({ id }) => all.recordsOf.get(id)?.some(isDrawn));
  const drawn = withRecords.slice(0, rows);
  const ids = new Set<string | null>([null, ...drawn.map(({ id }) => id)]);
  const records = all.plans.filter((record) => ids.has(record.organisation));
  return {
    organisations: drawn.map(({ id, level, region, short }) => ({
      id,
      level,
      code: region?.code ?? null,
      label: short,
      href: organisationHref(id),
    })),
    records: records.map(({ id, organisation, year, kind, evidence }) => ({
      id,
      organisation,
      year,
      kind,
      evidence,
      href: planHref(id),
    })),
    more: withRecords.length - drawn.length,
  };
}
