import fc from 'fast-check';
import { expect, it } from 'vitest';
import { freeOf } from './cover.ts';

it('answers as a look at every range does', () => {
  const steps = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 })), { maxLength: 8 });
  fc.assert(
    fc.property(steps, fc.nat(40), fc.integer({ min: 1, max: 6 }), (list, start, length) => {
      let at = 0;
      const taken = list.map(([gap, size]) => {
        const outerStart = at + gap;
        at = outerStart + size;
        return { outerStart, outerEnd: at };
      });
      const slow = taken.every((one) => start + length <= one.outerStart || start >= one.outerEnd);
      expect(freeOf(taken)(start, start + length)).toBe(slow);
    }),
  );
});
