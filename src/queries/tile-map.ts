import { organisationHref } from '../address.ts';
import type { PlaceMap, PlaceShares, PlaceTile } from '../charts/place-tile.ts';
import { poolShares } from '../charts/pooled-shares.ts';
import type { ChartRecord } from '../charts/theme-series.ts';
import { LEVEL_NAMES } from '../model/levels.ts';
import type { Organisation } from '../model/organisation.ts';
import { evidenceGrade } from '../model/record-name.ts';
import type { TileGrid } from '../model/tile-grid.ts';
import { language } from '../strings/language.ts';
import { chartRecords } from './charts.ts';
import { readCollection } from './collections.ts';
import { type Corpus, corpus } from './corpus.ts';
import { localiseGrid } from './localise.ts';
import { cutThemes } from './theme-parts.ts';

/** The corpus with its themes counted. */
export interface CountedCorpus {
  all: Corpus;
  charts: Map<string, ChartRecord>;
}

let drawing: Promise<PlaceMap[]> | undefined;

/** The map of every province that has an organisation and a grid, by its code; drawn once for all pages. */
function placeMaps(): Promise<PlaceMap[]> {
  drawing ??= readCounted().then(async (counted) => {
    const grids = await allGrids();
    return [...grids.values()]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap((grid) =>
        provincesOf(counted.all, grid).map((province) => drawPlaces(counted, grid, province)),
      );
  });
  return drawing;
}

/** How many maps a page draws of several provinces. */
const MAPS = 6;

/** The first maps of a page, and how many more there are. */
export interface FirstMaps {
  maps: PlaceMap[];
  more: number;
}

/** The maps of provinces, for a page whose tree has the organisations below their cities. */
export async function provinceMaps(): Promise<FirstMaps> {
  return firstOf((await placeMaps()).map((map) => ({ ...map, below: [] })));
}

/** The maps on which a theme can have a share: those with a full plan. */
export async function themeMaps(): Promise<FirstMaps> {
  return firstOf((await placeMaps()).filter(({ tiles }) => tiles.some(({ plans }) => plans !== null)));
}

function firstOf(maps: readonly PlaceMap[]): FirstMaps {
  return { maps: maps.slice(0, MAPS), more: Math.max(0, maps.length - MAPS) };
}

/** The places one step below an organisation, on the grid of its province or as a list; null where it has none. */
export async function placeMapOf(organisation: Organisation): Promise<PlaceMap | null> {
  const counted = await readCounted();
  const code = organisation.level === 'province' ? organisation.region?.code : undefined;
  const grid = code === undefined ? undefined : (await allGrids()).get(code);
  return grid === undefined ? listPlaces(counted, organisation) : drawPlaces(counted, grid, organisation);
}

async function readCounted(): Promise<CountedCorpus> {
  const [all, charts] = await Promise.all([corpus(), chartRecords()]);
  return { all, charts };
}

let gridding: Promise<Map<string, TileGrid>> | undefined;

/** The grids of provinces by code, read once for all pages. */
function allGrids(): Promise<Map<string, TileGrid>> {
  gridding ??= readGrids();
  return gridding;
}

async function readGrids(): Promise<Map<string, TileGrid>> {
  const grids = (await readCollection('tileGrids')).map((grid) => localiseGrid(grid, language));
  return new Map(grids.map((grid) => [grid.id, grid]));
}

function provincesOf(all: Corpus, { id }: TileGrid): Organisation[] {
  return all.organisations.filter(({ level, region }) => level === 'province' && region?.code === id);
}

/** Puts the organisations directly below a province's on its grid. */
export function drawPlaces(counted: CountedCorpus, grid: TileGrid, province: Organisation): PlaceMap {
  const { all } = counted;
  const cities = all.childrenOf.get(province.id) ?? [];
  const byCode = new Map(cities.map((city) => [city.region?.code, city]));
  return {
    code: grid.id,
    name: grid.name,
    kind: LEVEL_NAMES.city,
    hasGrid: true,
    tiles: grid.tiles.map((tile) => ({ ...tile, ...tellOf(counted, byCode.get(tile.code)) })),
    below: grid.tiles.flatMap(({ code, name }) => {
      const organisations = (all.childrenOf.get(byCode.get(code)?.id ?? '') ?? []).map((below) => ({
        name: below.short,
        href: organisationHref(below.id),
        records: tellOf(counted, below).records,
      }));
      return organisations.length === 0 ? [] : [{ name, organisations }];
    }),
  };
}

/** Lists the organisations directly below one, for a province without a grid and for a city; null where none is known. */
export function listPlaces(counted: CountedCorpus, above: Organisation): PlaceMap | null {
  const children = (counted.all.childrenOf.get(above.id) ?? []).filter(({ region }) => region !== null);
  const [first] = children;
  if (first?.level == null || above.region === null) return null;
  return {
    code: above.region.code,
    name: above.region.name,
    kind: LEVEL_NAMES[first.level],
    hasGrid: false,
    tiles: children.map((child, row) => {
      const name = child.region?.name ?? child.short;
      return {
        code: child.region?.code ?? child.id,
        name,
        short: name,
        row,
        column: 0,
        ...tellOf(counted, child),
      };
    }),
    below: [],
  };
}

type Told = Pick<PlaceTile, 'organisation' | 'records' | 'counts' | 'plans'>;

/** What the corpus holds of one organisation; files that are no plan or review count nowhere. */
function tellOf({ all, charts }: CountedCorpus, organisation: Organisation | undefined): Told {
  const counts = { full: 0, summary: 0, review: 0 };
  const own = all.recordsOf.get(organisation?.id ?? '') ?? [];
  for (const { record } of own) {
    const grade = evidenceGrade(record);
    if (grade !== 'other') counts[grade === 'review-summary' ? 'review' : grade] += 1;
  }
  const plans = own.flatMap(({ record }) =>
    evidenceGrade(record) === 'full' ? (charts.get(record.id) ?? []) : [],
  );
  return {
    organisation: organisation?.id ?? null,
    records: counts.full + counts.summary + counts.review,
    counts,
    plans: sharesOf(
      plans,
      all.themes.map(({ id }) => id),
      [...cutThemes(all, charts).values()].every(({ length }) => length === 0),
    ),
  };
}

/** `whole`: whether the pages of themes list all records; else the passages of one are looked for at its organisation. */
function sharesOf(records: ChartRecord[], themes: string[], whole: boolean): PlaceShares | null {
  const plans = records.map(({ counts }) => counts).filter(({ units }) => units > 0);
  const pooled = poolShares(plans, themes);
  if (pooled === null) return null;
  const only = whole && plans.length === 1 ? (plans[0]?.record ?? null) : null;
  return { n: plans.length, only, shares: themes.map((theme) => pooled.get(theme) ?? 0) };
}
