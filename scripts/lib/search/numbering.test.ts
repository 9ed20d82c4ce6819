import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Numbering } from './numbering.ts';

it('numbers values in the order they come, like a Map', () => {
  const value = fc.oneof(fc.nat(20), fc.maxSafeNat());
  fc.assert(
    fc.property(fc.array(value), (values) => {
      const numbering = new Numbering();
      const numbers = values.map((one) => numbering.of(one));
      const order = [...new Set(values)];
      expect(numbers).toEqual(values.map((one) => order.indexOf(one)));
      expect(numbering.values()).toEqual(order);
    }),
  );
});

it('keeps the numbers when it grows', () => {
  const numbering = new Numbering();
  const values = Array.from({ length: 100_000 }, (_, i) => i * 2 ** 20);
  for (const value of values) numbering.of(value);
  expect(values.every((value, i) => numbering.of(value) === i)).toBe(true);
});
