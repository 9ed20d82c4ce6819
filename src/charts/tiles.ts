import { max, min } from 'd3';
import type { Box } from './text-box.ts';

/** A place on a tile map, counted from the top left. */
export interface TilePlace {
  row: number;
  column: number;
}

export interface TileLayout<T extends TilePlace> {
  width: number;
  height: number;
  /** In reading order: rows from the top, each from the left. */
  tiles: { tile: T; box: Box }[];
}

/** Space between tiles and the least height of one, in px of the drawing. */
export const TILES = { gap: 4, least: 48, fontSize: 15, small: 12 } as const;

/**
 * A tile of equal size for each place of a grid, as wide as fits and three quarters as high, never lower than a
 * finger needs. Empty rows and columns at the edge of the grid take no room. No tile → a drawing without height.
 */
export function layoutTiles<T extends TilePlace>(
  tiles: readonly T[],
  { width }: { width: number },
): TileLayout<T> {
  const [left, top] = [min(tiles, ({ column }) => column) ?? 0, min(tiles, ({ row }) => row) ?? 0];
  const columns = tiles.length === 0 ? 1 : (max(tiles, ({ column }) => column) ?? 0) - left + 1;
  const rows = tiles.length === 0 ? 0 : (max(tiles, ({ row }) => row) ?? 0) - top + 1;
  const wide = Math.floor((width - TILES.gap * (columns - 1)) / columns);
  const high = Math.max(TILES.least, Math.round(wide * 0.75));
  const placed = tiles.map((tile) => {
    const x = (tile.column - left) * (wide + TILES.gap);
    const y = (tile.row - top) * (high + TILES.gap);
    return { tile, box: { left: x, right: x + wide, top: y, bottom: y + high } };
  });
  placed.sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
  return { width, height: Math.max(0, rows * (high + TILES.gap) - TILES.gap), tiles: placed };
}
