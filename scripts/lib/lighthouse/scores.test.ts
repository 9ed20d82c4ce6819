import { expect, test } from 'vitest';
import { CATEGORIES, formatScores, isBelow, joinRuns, type Report } from './scores.ts';

/** A report whose every category has one audit. */
function report(performance: number, seo = 1): Report {
  const scores = { performance, accessibility: 1, 'best-practices': 1, seo };
  return {
    categories: Object.fromEntries(
      CATEGORIES.map((one) => [one, { score: scores[one], auditRefs: [{ id: one, weight: 1 }] }]),
    ),
    audits: Object.fromEntries(CATEGORIES.map((one) => [one, { title: `${one} audit`, score: scores[one] }])),
  };
}

test('takes the median of performance and the worst of all else', () => {
  const { scores } = joinRuns('/', [report(0.7, 1), report(1, 0.92), report(0.99, 1)]);
  expect(scores).toEqual({ performance: 99, accessibility: 100, 'best-practices': 100, seo: 92 });
});

test('names what cost a page its points, each once', () => {
  expect(joinRuns('/', [report(1, 0.5), report(1, 0.5)]).faults).toEqual(['seo: seo audit']);
});

test('lets performance vary a little, and nothing else', () => {
  expect(isBelow(joinRuns('/', [report(0.95)]))).toBe(false);
  expect(isBelow(joinRuns('/', [report(0.94)]))).toBe(true);
  expect(isBelow(joinRuns('/', [report(1, 0.99)]))).toBe(true);
});

test('prints a row a page', () => {
  expect(formatScores([joinRuns('/a/', [report(1)])]).split('\n')).toEqual([
    '| page | performance | accessibility | best-practices | seo |',
    '| --- | ---: | ---: | ---: | ---: |',
    '| `/a/` | 100 | 100 | 100 | 100 |',
  ]);
});
