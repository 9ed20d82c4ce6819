import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ColumnGroup, type RowGroup, shadeSheet } from './matrix-sheet.ts';

type Values = (number | null)[][];
const columnsOf = (sizes: number[], shaded: boolean[]): ColumnGroup[] =>
  sizes.map((size, g) => ({
    id: `g${g}`,
    name: null,
    shaded: shaded[g] ?? true,
    columns: Array.from({ length: size }, (_, c) => ({
      id: `${g}-${c}`,
      name: '',
      title: '',
      base: null,
      href: null,
    })),
  }));
const rowsOf = (groups: { shaded: boolean; values: Values }[]): RowGroup[] =>
  groups.map(({ shaded, values }, g) => ({
    id: `r${g}`,
    name: null,
    shaded,
    rows: values.map((row, r) => ({
      id: `${g}-${r}`,
      name: '',
      base: null,
      href: null,
      cells: row.map((value) => ({ value, text: String(value), href: null, say: '' })),
    })),
  }));

it('shades by one scale over all shaded rows, groups or not', () => {
  const rows = rowsOf([
    { shaded: true, values: [[10, 0]] },
    { shaded: true, values: [[2, null]] },
  ]);
  expect(shadeSheet(columnsOf([2], [true]), rows).looks).toEqual([
    [['shade-5', 'shade-0']],
    [['shade-1', 'gap']],
  ]);
});

it('gives no shade to rows or columns that prove nothing, nor lets them stretch the scale', () => {
  const rows = rowsOf([
    { shaded: true, values: [[1, 99]] },
    { shaded: false, values: [[500, 0]] },
  ]);
  const { looks, classes } = shadeSheet(columnsOf([1, 1], [true, false]), rows);
  expect(looks).toEqual([[['shade-5', 'plain']], [['plain', 'unmentioned']]]);
  expect(classes).toEqual([{ shade: 5, from: 1, to: 1 }]);
});

it('takes no row and no column for nothing', () => {
  expect(shadeSheet([], [])).toEqual({ looks: [], classes: [] });
  expect(shadeSheet(columnsOf([2], [true]), [])).toEqual({ looks: [], classes: [] });
});

it('looks at every cell once: a gap is a gap, a zero never a number', () => {
  const value = fc.option(fc.integer({ min: 0, max: 9 }));
  const groups = fc.array(
    fc.record({ shaded: fc.boolean(), values: fc.array(fc.tuple(value, value, value), { maxLength: 4 }) }),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(groups, fc.boolean(), (given, second) => {
      const { looks } = shadeSheet(columnsOf([2, 1], [true, second]), rowsOf(given));
      given.forEach(({ shaded, values }, g) => {
        values.forEach((row, r) => {
          row.forEach((n, c) => {
            const look = looks[g]?.[r]?.[c];
            const isShaded = shaded && (c < 2 || second);
            const zero = isShaded ? 'shade-0' : 'unmentioned';
            if (n === null) expect(look).toBe('gap');
            else if (n === 0) expect(look).toBe(zero);
            else expect(look).toMatch(isShaded ? /^shade-[1-5]$/ : /^plain$/);
          });
        });
      });
    }),
  );
});
