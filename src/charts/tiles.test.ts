import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutTiles, TILES } from './tiles.ts';

const grid = fc.uniqueArray(fc.record({ row: fc.nat(8), column: fc.nat(5) }), {
  selector: ({ row, column }) => `${row} ${column}`,
  maxLength: 40,
});

describe('layoutTiles', () => {
  it('draws nothing for no tile', () => {
    expect(layoutTiles([], { width: 320 })).toEqual({ width: 320, height: 0, tiles: [] });
  });

  it('gives one tile the whole width, wherever it stands', () => {
    const { height, tiles } = layoutTiles([{ row: 3, column: 2 }], { width: 320 });
    expect(tiles.map(({ box }) => box)).toEqual([{ left: 0, right: 320, top: 0, bottom: 240 }]);
    expect(height).toBe(240);
  });

  it('keeps every place once, in the frame, none upon another, each large enough for a finger', () => {
    fc.assert(
      fc.property(grid, fc.integer({ min: 288, max: 640 }), (places, width) => {
        const { height, tiles } = layoutTiles(places, { width });
        expect(new Set(tiles.map(({ tile }) => tile))).toEqual(new Set(places));
        expect(tiles).toHaveLength(places.length);
        for (const { box } of tiles) {
          expect(box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height).toBe(true);
          expect(Math.min(box.right - box.left, box.bottom - box.top)).toBeGreaterThanOrEqual(44);
        }
        for (const [i, { box: a }] of tiles.entries())
          for (const { box: b } of tiles.slice(i + 1))
            expect(
              a.right + TILES.gap <= b.left ||
                b.right + TILES.gap <= a.left ||
                a.bottom + TILES.gap <= b.top ||
                b.bottom + TILES.gap <= a.top,
            ).toBe(true);
      }),
    );
  });

  it('puts tiles in reading order and keeps north above south and west before east', () => {
    fc.assert(
      fc.property(grid, (places) => {
        const { tiles } = layoutTiles(places, { width: 320 });
        const order = tiles.map(({ tile }) => tile.row * 100 + tile.column);
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        for (const { tile: a, box } of tiles)
          for (const { tile: b, box: other } of tiles) {
            if (a.row < b.row) expect(box.bottom).toBeLessThan(other.top);
            if (a.column < b.column) expect(box.right).toBeLessThan(other.left);
          }
      }),
    );
  });
});
