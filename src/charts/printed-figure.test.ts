import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMeasure, MEASURES, type Measure } from './measures.ts';
import { printedFigure } from './printed-figure.ts';

test.each<[number, Measure, number]>([
  [4, 'items', 4],
  [2.25, 'items', 2.25],
  [0, 'share', 0],
  [0.23449, 'share', 0.234],
  [0.01249, 'share', 0.012],
  [0.2346, 'share', 0.235],
  [0.0001, 'share', 0.0004],
  [1, 'share', 1],
  [1.84, 'mentions', 1.8],
  [0.01, 'mentions', 0.04],
])('%d of %s is kept as %d', (value, measure, kept) => {
  expect(printedFigure(value, measure)).toBe(kept);
});

test('what is kept is printed as the figure itself, and is short', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 0, max: 400 }),
      fc.constantFrom(...MEASURES),
      (part, times, measure) => {
        const value = measure === 'items' ? times : measure === 'share' ? part : part * times;
        const kept = printedFigure(value, measure);
        expect(formatMeasure(kept, measure)).toBe(formatMeasure(value, measure));
        expect(printedFigure(kept, measure)).toBe(kept);
        expect(String(kept).length).toBeLessThanOrEqual(6);
      },
    ),
    { numRuns: 5000 },
  );
});

test('the order of figures is kept', () => {
  const value = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(value, value, fc.constantFrom(...MEASURES), (a, b, measure) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      expect(printedFigure(low, measure)).toBeLessThanOrEqual(printedFigure(high, measure));
    }),
  );
});
