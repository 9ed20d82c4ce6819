import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Place, walkGrid } from './walk-grid.ts';

/** `#` can be focused, `.` is a hole. */
const walk = (picture: string[], from: Place, key: string, ctrl = false) =>
  walkGrid(
    from,
    { key, ctrl },
    {
      rows: picture.length,
      columns: picture[0]?.length ?? 0,
      has: ({ row, column }) => picture[row]?.[column] === '#',
    },
  );

describe('walkGrid', () => {
  const picture = ['..##', '..##', '####', '##.#'];
  it.each([
    ['ArrowRight', { row: 2, column: 0 }, { row: 2, column: 1 }],
    ['ArrowLeft over nothing', { row: 0, column: 2 }, null],
    ['ArrowRight over a hole', { row: 3, column: 1 }, { row: 3, column: 3 }],
    ['ArrowDown to the edge only', { row: 2, column: 2 }, null],
    ['ArrowUp into the heads', { row: 2, column: 2 }, { row: 1, column: 2 }],
    ['ArrowUp of a row head', { row: 2, column: 0 }, null],
    ['Home', { row: 0, column: 3 }, { row: 0, column: 2 }],
    ['End', { row: 3, column: 0 }, { row: 3, column: 3 }],
    ['Enter', { row: 2, column: 2 }, null],
  ])('%s', (key, from, to) => {
    expect(walk(picture, from, key.split(' ')[0] ?? '')).toEqual(to);
  });

  it('goes to the first and the last of all with Ctrl', () => {
    expect(walk(picture, { row: 2, column: 1 }, 'Home', true)).toEqual({ row: 0, column: 2 });
    expect(walk(picture, { row: 2, column: 1 }, 'End', true)).toEqual({ row: 3, column: 3 });
  });

  it('leads only to what can be focused, and back the way it came', () => {
    const back: Record<string, string> = { ArrowUp: 'ArrowDown', ArrowLeft: 'ArrowRight' };
    const rows = fc.array(
      fc.array(fc.constantFrom('#', '.'), { minLength: 4, maxLength: 4 }).map((r) => r.join('')),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(
        rows,
        fc.nat(4),
        fc.nat(3),
        fc.constantFrom('ArrowUp', 'ArrowLeft'),
        (grid, row, column, key) => {
          fc.pre(grid[row]?.[column] === '#');
          const to = walk(grid, { row, column }, key);
          if (to === null) return;
          expect(grid[to.row]?.[to.column]).toBe('#');
          expect(walk(grid, to, back[key] ?? '')).toEqual({ row, column });
        },
      ),
    );
  });
});
