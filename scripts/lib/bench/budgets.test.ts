import { expect, test } from 'vitest';
import { budgetsOf, formatBudget } from './budgets.ts';
import { aStep, someFigures } from './sample-figures.ts';
import { OURS, READING } from './summary.ts';

const ours = (plans: number) =>
  someFigures({
    ...{ tool: OURS, plans },
    runs: [
      { round: 1, load: 0, steps: [aStep({ step: READING, wall: 40, peak: 2e9 }), aStep({ wall: 160 })] },
    ],
    changed: { steps: [aStep({ step: READING, wall: 10 }), aStep({ wall: 20 })] },
  });

test('says of each budget whether it holds', () => {
  expect(budgetsOf([ours(10_000)]).map(formatBudget)).toEqual([
    '10,000 plans: ingest 40.0 s of 60 s: holds',
    '10,000 plans: whole build with index 160.0 s of 150 s: DOES NOT HOLD',
    '10,000 plans: peak memory 2.0 GB of 4 GB: holds',
    '10,000 plans: one changed document, of the full time 15.0 % of 25 %: holds',
  ]);
});

test('says of what is missing that it was not measured', () => {
  const lines = budgetsOf([{ ...ours(10_000), changed: null, runs: [] }]).map(formatBudget);
  expect(lines).toHaveLength(4);
  expect(lines.every((line) => line.includes('not measured'))).toBe(true);
});

test('asks nothing of other sizes and other tools', () => {
  expect(budgetsOf([ours(1000), someFigures({ plans: 10_000 })])).toEqual([]);
});
