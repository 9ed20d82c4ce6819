import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIRECTIONS, nextDirection, orderInGroups, orderOf } from './sort-matrix.ts';

const value = fc.option(fc.integer({ min: 0, max: 5 }));

describe('orderOf', () => {
  it.each([
    ['largest first', 'descending', [2, 0, 1]],
    ['smallest first', 'ascending', [0, 2, 1]],
    ['as it was', 'none', [0, 1, 2]],
  ] as const)('puts %s, a gap last', (_, direction, expected) => {
    expect(orderOf([1, null, 3], direction)).toEqual(expected);
  });

  it('keeps the order of equal values', () => {
    expect(orderOf([2, 1, 2, 1], 'descending')).toEqual([0, 2, 1, 3]);
    expect(orderOf([2, 1, 2, 1], 'ascending')).toEqual([1, 3, 0, 2]);
  });

  it('takes nothing for nothing', () => {
    expect(orderOf([], 'descending')).toEqual([]);
  });
});

describe('orderInGroups', () => {
  it('keeps every place once, in its group, and sorts each group', () => {
    fc.assert(
      fc.property(fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 4 }), (groups) => {
        const sizes = groups.map(({ length }) => length);
        const order = orderInGroups(groups.flat(), sizes, 'descending');
        let start = 0;
        for (const group of groups) {
          const part = order.slice(start, start + group.length);
          expect(part.map((place) => place - start)).toEqual(orderOf(group, 'descending'));
          start += group.length;
        }
        expect(order).toHaveLength(start);
      }),
    );
  });
});

it('a third press gives the order of the page back', () => {
  expect(DIRECTIONS.map(nextDirection)).toEqual(['descending', 'ascending', 'none']);
});
