import { expect, test } from 'vitest';
import { aStep, someFigures } from './sample-figures.ts';
import { median, READING, summarise } from './summary.ts';

test('takes the middle value, or the mean of the two in the middle', () => {
  expect(median([3, 1, 100])).toBe(3);
  expect(median([4, 1, 2, 100])).toBe(3);
  expect(median([])).toBeNaN();
});

test('adds the steps of a round up and takes the highest of their peaks', () => {
  const steps = [aStep({ wall: 2, processor: 3, peak: 5e8 }), aStep({ wall: 7, processor: 8, peak: 2e9 })];
  expect(summarise(someFigures({ runs: [{ round: 1, load: 0, steps }] }), 'building')).toEqual({
    ...{ wall: 9, fastest: 9, slowest: 9 },
    ...{ processor: 11, peak: 2e9, rounds: 1 },
  });
});

test('keeps reading and building apart', () => {
  const steps = [aStep({ step: READING, wall: 2 }), aStep({ wall: 7 })];
  const figures = someFigures({ runs: [{ round: 1, load: 0, steps }] });
  expect(summarise(figures, 'reading').wall).toBe(2);
  expect(summarise(figures, 'building').wall).toBe(7);
});

test('leaves out a round that failed', () => {
  const runs = [
    { round: 1, load: 0, steps: [aStep({ wall: 4 })] },
    { round: 2, load: 0, steps: [aStep({ wall: 1, failed: 'exit 1' })] },
  ];
  expect(summarise(someFigures({ runs }), 'building')).toMatchObject({ wall: 4, rounds: 1 });
});

test('has no processor time where one step lacks it', () => {
  const runs = [{ round: 1, load: 0, steps: [aStep(), aStep({ processor: null })] }];
  expect(summarise(someFigures({ runs }), 'building').processor).toBeNull();
});
