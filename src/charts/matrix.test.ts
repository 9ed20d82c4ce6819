import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutMatrix } from './matrix.ts';

const of = (values: (number | null)[][]) =>
  layoutMatrix(
    values.map((_, r) => `r${r}`),
    (values[0] ?? []).map((_, c) => `c${c}`),
    (row, column) => values[Number(row.slice(1))]?.[Number(column.slice(1))] ?? null,
  );
const shades = (values: (number | null)[][]) =>
  of(values).rows.map(({ cells }) => cells.map(({ shade }) => shade));

describe('layoutMatrix', () => {
  it.each([
    ['no rows', [], []],
    ['rows without columns', [[]], [[]]],
    ['all zero', [[0, 0]], [[0, 0]]],
    ['one value', [[7]], [[5]]],
    ['a gap, which is no zero', [[null, 0, 5]], [[null, 0, 5]]],
    ['equal steps up to the largest', [[1, 2, 3, 4, 5]], [[1, 2, 3, 4, 5]]],
    ['small shares', [[0.01, 0.5]], [[1, 5]]],
  ])('shades %s', (_, values, expected) => {
    expect(shades(values)).toEqual(expected);
  });

  it('says which values each shade stands for, only the shades in use', () => {
    expect(of([[0, 1, 2, 10, null]]).classes).toEqual([
      { shade: 0, from: 0, to: 0 },
      { shade: 1, from: 1, to: 2 },
      { shade: 5, from: 10, to: 10 },
    ]);
  });

  it('keeps rows, columns and values as given, and never gives a larger value a lighter shade', () => {
    const value = fc.oneof(fc.constant(null), fc.constant(0), fc.double({ min: 0, max: 1e6, noNaN: true }));
    const matrix = fc
      .integer({ min: 0, max: 5 })
      .chain((columns) =>
        fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { maxLength: 5 }),
      );
    fc.assert(
      fc.property(matrix, (values) => {
        const { rows } = of(values);
        expect(rows.map(({ cells }) => cells.map((cell) => cell.value))).toEqual(values);
        const cells = rows.flatMap((row) => row.cells).filter(({ shade }) => shade !== null);
        cells.sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
        expect(cells.map(({ shade }) => shade)).toEqual(cells.map(({ shade }) => shade).toSorted());
        expect(cells.every(({ value: v, shade }) => (v === 0) === (shade === 0))).toBe(true);
      }),
    );
  });
});
