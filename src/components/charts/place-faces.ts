import { organisationHref, organisationThemesHref, themeHref } from '../../address.ts';
import { layoutMatrix, type ShadeClass } from '../../charts/matrix.ts';
import { formatMeasure } from '../../charts/measures.ts';
import type { PlaceMap, PlaceTile } from '../../charts/place-tile.ts';
import { placeFacesWords as words } from '../../strings/tile-map.ts';

/** A theme whose share is shown; `order` is its place in the codebook. */
export interface ShownTheme {
  id: string;
  zh: string;
  order: number;
}

/** A tile as far as its face depends on it. */
export type FacedTile = Pick<PlaceTile, 'code' | 'name' | 'organisation' | 'records' | 'plans'>;

/** What a face needs to know of its map; the browser has it from the page. */
export interface FacedPlace extends Pick<PlaceMap, 'name' | 'kind'> {
  tiles: FacedTile[];
}

/** Class of a tile. */
export function shadeClass({ shade }: PlaceFace): string {
  return typeof shade === 'number' ? `shade-${shade}` : shade;
}

/** The part of a map that the page hands to the browser. */
export function facedPlace({ name, kind, tiles }: PlaceMap): FacedPlace {
  return {
    name,
    kind,
    tiles: tiles.map((tile) => {
      const { code, organisation, records, plans } = tile;
      return { code, name: tile.name, organisation, records, plans };
    }),
  };
}

/** A tile as it is drawn and read out. */
export interface PlaceFace {
  text: string;
  say: string;
  /** 0–5; `gap` where nothing is collected, `none` where what is there cannot be counted. */
  shade: number | 'gap' | 'none';
  /** Where what stands behind the number is listed; null where there is no number. */
  href: string | null;
}

/** The map by records or by the share of one theme: the same at build and when a reader chooses. */
export interface PlaceView {
  heading: string;
  description: string;
  /** Head of the column of numbers. */
  column: string;
  /** In the order of the tiles. */
  faces: PlaceFace[];
  classes: ShadeClass[];
  format: (value: number) => string;
  /** What the numbers rest on; the same number of notes for records and shares. */
  notes: string[];
}

/** How many records each place has, leading to their list. */
export function viewRecords({ name, kind, tiles }: FacedPlace): PlaceView {
  const held = tiles.filter(({ records }) => records > 0).length;
  return {
    heading: words.heading(name, kind),
    description: words.description(kind, held, tiles.length),
    column: words.records,
    ...faceTiles(tiles, {
      read: ({ records }) => records || null,
      format: words.count,
      say: (tile) => words.recordsOf(tile.name, tile.records),
      link: ({ organisation }) => `${organisationHref(organisation ?? '')}#records`,
    }),
    notes: [words.basis(kind, held, tiles.length), words.own(kind)],
  };
}

/** What share of its full plans each place gives to a theme. */
export function viewShares({ name, kind, tiles }: FacedPlace, theme: ShownTheme): PlaceView {
  const withPlans = tiles.flatMap(({ plans }) => plans ?? []);
  const plans = withPlans.reduce((sum, { n }) => sum + n, 0);
  return {
    heading: words.shareHeading(name, kind, theme.zh),
    description: words.shareDescription(kind, theme.zh),
    column: words.share(theme.zh),
    ...faceTiles(tiles, {
      read: (tile) => tile.plans?.shares[theme.order] ?? null,
      format: (share) => formatMeasure(share, 'share'),
      say: (tile, text) => words.shareOf(tile.name, theme.zh, text, tile.plans?.n ?? 0),
      link: (tile, share) => (share === 0 ? null : linkPassages(tile, theme.id)),
    }),
    notes: [words.shareBasis(kind, withPlans.length, tiles.length, plans), words.shareOwn(kind)],
  };
}

/** One plan's passages stand on the theme's page, those of several plans on the page of their organisation's themes. */
function linkPassages({ plans, organisation }: FacedTile, theme: string): string | null {
  if (plans?.only != null) return themeHref(theme, plans.only);
  return organisation === null ? null : organisationThemesHref(organisation, theme);
}

interface Reading {
  /** Null where there is nothing to count. */
  read: (tile: FacedTile) => number | null;
  format: (value: number) => string;
  say: (tile: FacedTile, text: string) => string;
  link: (tile: FacedTile, value: number) => string | null;
}

function faceTiles(
  tiles: readonly FacedTile[],
  { read, format, say, link }: Reading,
): Pick<PlaceView, 'faces' | 'classes' | 'format'> {
  const values = new Map(tiles.map((tile) => [tile.code, read(tile)]));
  const { rows, classes } = layoutMatrix(['map'], [...values.keys()], (_, code) => values.get(code) ?? null);
  const shades = new Map(rows.flatMap(({ cells }) => cells.map((cell) => [cell.column, cell.shade])));
  const faces = tiles.map((tile): PlaceFace => {
    const value = read(tile);
    if (value === null) return emptyFace(tile);
    const text = format(value);
    return { text, say: say(tile, text), shade: shades.get(tile.code) ?? 'none', href: link(tile, value) };
  });
  return { faces, classes, format };
}

/** The values of a shade as the legend says them: `3.1%–8.9%`. */
export function sayRange({ from, to }: ShadeClass, format: (value: number) => string): string {
  return format(from) === format(to) ? format(from) : `${format(from)}–${format(to)}`;
}

/** A place with records but without a number has no full plan. */
function emptyFace({ name, records }: FacedTile): PlaceFace {
  const isGap = records === 0;
  return {
    text: isGap ? words.gap : words.noFull,
    say: isGap ? words.gapOf(name) : words.noFullOf(name),
    shade: isGap ? 'gap' : 'none',
    href: null,
  };
}
