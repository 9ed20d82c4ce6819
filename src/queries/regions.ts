import type { Level } from '../model/levels.ts';
import type { Organisation } from '../model/organisation.ts';
import { levelByCode, type PlaceName } from '../model/places.ts';
import type { NamedRecord } from '../model/record-name.ts';
import { type Corpus, corpus } from './corpus.ts';
import { EVERYWHERE, type Place, plantPlaces } from './place-tree.ts';
import { MOST_ROWS, type PlanPart, type PlanParts, planParts } from './plan-parts.ts';
import { type RegionTable, tableOf } from './region-records.ts';
import { everyYear } from './years.ts';

/** Of more records than this a page shows the newest and leads to the lists that are split, or to the places below. */
export const MOST_LISTED = MOST_ROWS;
/** How many of the newest records it shows then. */
export const NEWEST = 20;
/** The list of all places opens level by level while it is no longer than this. */
const MOST_PLACES = 200;

/** A place in the list of places. */
export interface RegionBranch extends PlaceName {
  organisations: number;
  records: number;
  /** Places one step below with records, where the list goes on to them. */
  children: RegionBranch[];
  /** How many there are below, at any depth, that the list does not go on to. */
  deeper: number;
}

/** The list of all places. */
export interface RegionList {
  provinces: RegionBranch[];
  /** Records whose organisation has no place, or is unknown. */
  unplaced: number;
}

/** A place one step below, with its records of each year of the table. */
export interface RegionBelow extends PlaceName {
  organisations: number;
  records: number;
  /** Whether its page lists every record. */
  isWhole: boolean;
  years: { year: number | null; records: number }[];
}

/** What the page of a place stands on. */
export interface RegionPage extends PlaceName {
  /** Names on its path joined, which no other place has: 湖南省长沙市望城区. */
  fullName: string;
  level: Level;
  above: PlaceName[];
  /** Federations of the place itself, those without a record too. */
  organisations: { organisation: Organisation; records: number }[];
  /** Plans and reviews at and below it, and how many organisations they are of. */
  records: number;
  issuers: number;
  table: RegionTable;
  below: RegionBelow[];
  /** Every record is on the page; else only the newest are. */
  isWhole: boolean;
  newest: NamedRecord[];
  /** The lists of a province's records, newest year first, where its page is not whole. */
  parts: PlanPart[];
}

/** The places of a corpus with its plans and reviews; files that are neither count nowhere. */
export type Regions = Map<string, Place<NamedRecord>>;

let planting: Promise<Regions> | undefined;

function regions(): Promise<Regions> {
  planting ??= corpus().then(plantRegions);
  return planting;
}

/** Plants the places of a corpus. */
export function plantRegions(all: Corpus): Regions {
  const entries = [...all.recordById.values()].filter(({ record }) => record.kind !== 'other');
  return plantPlaces(all.organisations, entries, ({ record }) => record.organisation);
}

/** Codes of the places that have a page. */
export async function regionCodes(): Promise<string[]> {
  return [...(await regions()).keys()].filter((code) => code !== EVERYWHERE);
}

/** The provinces with what is below them. */
export async function regionList(): Promise<RegionList> {
  return listRegions(await regions());
}

/** One place; throws where it has no records at or below it. */
export async function regionPage(code: string): Promise<RegionPage> {
  return findRegion(await corpus(), await regions(), await planParts(), code);
}

/** Code of an organisation's place; null where it has none, or where the place has no page. */
export async function regionOf({ region }: Organisation): Promise<string | null> {
  return region !== null && (await regions()).has(region.code) ? region.code : null;
}

/** Lists places level by level, as deep as the list stays short; the provinces are always in it. */
export function listRegions(places: Regions, limit = MOST_PLACES): RegionList {
  const root = places.get(EVERYWHERE);
  const depths = [...places.values()].flatMap(({ code, above }) =>
    code === EVERYWHERE ? [] : above.length + 1,
  );
  const upTo = (depth: number) => depths.filter((one) => one <= depth).length;
  const deepest = Math.max(1, ...[...new Set(depths)].filter((depth) => upTo(depth) <= limit));
  const placed = (root?.below ?? []).reduce((sum, { records }) => sum + records.length, 0);
  return {
    provinces: (root?.below ?? []).map((place) => branchOf(place, deepest)),
    unplaced: (root?.records.length ?? 0) - placed,
  };
}

function branchOf(place: Place<NamedRecord>, levels: number): RegionBranch {
  const { code, name, organisations, records, below } = place;
  return {
    code,
    name,
    organisations: organisations.length,
    records: records.length,
    children: levels > 1 ? below.map((child) => branchOf(child, levels - 1)) : [],
    deeper: levels > 1 ? 0 : countBelow(place),
  };
}

function countBelow({ below }: Place<NamedRecord>): number {
  return below.reduce((sum, place) => sum + 1 + countBelow(place), 0);
}

/** Finds a place of a corpus. */
export function findRegion(all: Corpus, places: Regions, parts: PlanParts, code: string): RegionPage {
  const place = places.get(code);
  if (place === undefined) throw new Error(`no place ${code} with records`);
  const { name, above, records, below } = place;
  const table = tableOf(records, everyYear(all), all.organisationById);
  const isWhole = isListed(records);
  return {
    code,
    name,
    fullName: [...above.map((step) => step.name), name].join(''),
    level: levelByCode(code),
    above,
    organisations: federationsAt(all, code),
    records: records.length,
    issuers: place.organisations.length,
    table,
    below: below.map((child) => belowOf(child, table)),
    isWhole,
    newest: isWhole ? [] : records.slice(0, NEWEST),
    parts: isWhole ? [] : parts.parts.filter(({ place }) => place.code === code),
  };
}

function isListed(records: NamedRecord[]): boolean {
  return records.length <= MOST_LISTED;
}

function belowOf(
  { code, name, organisations, records }: Place<NamedRecord>,
  table: RegionTable,
): RegionBelow {
  const byYear = Map.groupBy(records, ({ record }) => record.year);
  return {
    code,
    name,
    organisations: organisations.length,
    records: records.length,
    isWhole: isListed(records),
    years: table.rows.map(({ year }) => ({ year, records: byYear.get(year)?.length ?? 0 })),
  };
}

const federations = new WeakMap<Corpus, Map<string, Organisation[]>>();

function federationsAt(all: Corpus, code: string): RegionPage['organisations'] {
  const byCode =
    federations.get(all) ?? Map.groupBy(all.organisations, ({ region }) => region?.code ?? EVERYWHERE);
  federations.set(all, byCode);
  return (byCode.get(code) ?? []).map((organisation) => ({
    organisation,
    records: (all.recordsOf.get(organisation.id) ?? []).filter(({ record }) => record.kind !== 'other')
      .length,
  }));
}
