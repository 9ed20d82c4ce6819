import type { TilePlace } from './tiles.ts';

/** One division on the map, or in the list where there is no map. */
export interface PlaceTile extends TilePlace {
  code: string;
  /** `湘西土家族苗族自治州` */
  name: string;
  /** `湘西` */
  short: string;
  /** Id of its organisation; null where the corpus does not know one. */
  organisation: string | null;
  /** Plans, summaries and reviews of its own organisation; those of the levels below are not counted. */
  records: number;
  counts: { full: number; summary: number; review: number };
  /** What its full plans say together; null where it has none. */
  plans: PlaceShares | null;
}

/** The full plans of one organisation together. */
export interface PlaceShares {
  /** Full plans that hold something to count. */
  n: number;
  /** Id of the plan where it is one alone; null for several. */
  only: string | null;
  /** Share of characters by theme, in the order of the codebook, 0–1. */
  shares: number[];
}

/** The divisions one step below a place. */
export interface PlaceMap {
  /** `430000` */
  code: string;
  /** Name of the place: `湖南省`. */
  name: string;
  /** What the divisions are: 市州, 县市区. */
  kind: string;
  /** Whether there is a grid to draw them on; otherwise they are listed, one below another. */
  hasGrid: boolean;
  tiles: PlaceTile[];
  /** For a province, the organisations of the counties under the names of their cities. */
  below: { name: string; organisations: { name: string; href: string; records: number }[] }[];
}
