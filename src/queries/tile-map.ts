import { getCollection } from 'astro:content';
import { organisationHref } from '../address.ts';
import type { Organisation } from '../model/organisation.ts';
import { evidenceGrade } from '../model/record-name.ts';
import type { TileGrid } from '../model/tile-grid.ts';
import { type Corpus, corpus } from './corpus.ts';

/** One division on the map. */
export interface PlaceTile {
  code: string;
  /** `湘西土家族苗族自治州` */
  name: string;
  /** `湘西` */
  short: string;
  row: number;
  column: number;
  /** Page of its organisation; null where the corpus does not know one. */
  href: string | null;
  /** Plans, summaries and reviews of its own organisation; those of the levels below are not counted. */
  records: number;
  counts: { full: number; summary: number; review: number };
}

/** The divisions of a province, and under each the organisations of its counties that the corpus knows. */
export interface PlaceMap {
  /** Name of the province: `湖南省`. */
  name: string;
  tiles: PlaceTile[];
  below: { name: string; organisations: { name: string; href: string; records: number }[] }[];
}

/** The map of every province that has an organisation and a grid, by its code. */
export async function placeMaps(): Promise<PlaceMap[]> {
  const [all, grids] = await Promise.all([corpus(), getCollection('tileGrids')]);
  return grids
    .map(({ data }) => data)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((grid) => provincesOf(all, grid).map((province) => drawPlaces(all, grid, province)));
}

/** The map of one organisation's province; null where it is no province's or there is no grid. */
export async function placeMapOf(organisation: Organisation): Promise<PlaceMap | null> {
  const code = organisation.level === 'province' ? organisation.region?.code : undefined;
  if (code === undefined) return null;
  const grid = (await getCollection('tileGrids')).find(({ data }) => data.id === code)?.data;
  return grid === undefined ? null : drawPlaces(await corpus(), grid, organisation);
}

function provincesOf(all: Corpus, { id }: TileGrid): Organisation[] {
  return all.organisations.filter(({ level, region }) => level === 'province' && region?.code === id);
}

/** Puts the organisations directly below a province's on its grid. */
export function drawPlaces(all: Corpus, grid: TileGrid, province: Organisation): PlaceMap {
  const cities = all.childrenOf.get(province.id) ?? [];
  const byCode = new Map(cities.map((city) => [city.region?.code, city]));
  return {
    name: grid.name,
    tiles: grid.tiles.map((tile) => {
      const organisation = byCode.get(tile.code);
      const counts = countOwn(all, organisation?.id);
      return {
        ...tile,
        href: organisation === undefined ? null : organisationHref(organisation.id),
        records: sum(counts),
        counts,
      };
    }),
    below: grid.tiles.flatMap(({ code, name }) => {
      const organisations = (all.childrenOf.get(byCode.get(code)?.id ?? '') ?? []).map(({ id, short }) => ({
        name: short,
        href: organisationHref(id),
        records: sum(countOwn(all, id)),
      }));
      return organisations.length === 0 ? [] : [{ name, organisations }];
    }),
  };
}

/** Files that are no plan or review count nowhere. */
function countOwn(all: Corpus, organisation: string | undefined): PlaceTile['counts'] {
  const counts = { full: 0, summary: 0, review: 0 };
  for (const { record } of all.recordsOf.get(organisation ?? '') ?? []) {
    const grade = evidenceGrade(record);
    if (grade !== 'other') counts[grade === 'review-summary' ? 'review' : grade] += 1;
  }
  return counts;
}

const sum = ({ full, summary, review }: PlaceTile['counts']): number => full + summary + review;
