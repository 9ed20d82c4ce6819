import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf, type TableRun } from './segments.ts';

const place = (passage: string, start: number, end: number) => ({ passage, start, end });
const run = (
  a: [number, string, number, number],
  b: [number, string, number, number],
  part: Partial<TableRun> = {},
): TableRun => ({
  a: { column: a[0], place: place(a[1], a[2], a[3]) },
  b: { column: b[0], place: place(b[1], b[2], b[3]) },
  length: a[3] - a[2],
  formula: false,
  formulas: [],
  ...part,
});

describe('segments of a column', () => {
  it('mark a run on either side', () => {
    const runs = [run([0, 's1-p1', 3, 15], [1, 's2-p1', 0, 12])];
    expect(segmentsOf(0, runs).get('s1-p1')).toEqual([{ start: 3, end: 15, formula: false, runs: [0] }]);
    expect(segmentsOf(1, runs).get('s2-p1')).toEqual([{ start: 0, end: 12, formula: false, runs: [0] }]);
    expect(segmentsOf(2, runs).size).toBe(0);
  });

  it('are cut where a second record shares more', () => {
    const runs = [run([0, 'p', 0, 20], [1, 'q', 0, 20]), run([0, 'p', 10, 30], [2, 'r', 0, 20])];
    expect(segmentsOf(0, runs).get('p')).toEqual([
      { start: 0, end: 10, formula: false, runs: [0] },
      { start: 10, end: 20, formula: false, runs: [0, 1] },
      { start: 20, end: 30, formula: false, runs: [1] },
    ]);
  });

  it('tell the formula inside a run apart', () => {
    const formulas = [{ a: place('p', 4, 8), b: place('q', 0, 4) }];
    expect(segmentsOf(0, [run([0, 'p', 0, 12], [1, 'q', 0, 12], { formulas })]).get('p')).toEqual([
      { start: 0, end: 4, formula: false, runs: [0] },
      { start: 4, end: 8, formula: true, runs: [0] },
      { start: 8, end: 12, formula: false, runs: [0] },
    ]);
  });

  it('cover exactly what the runs cover, without overlap, whatever the runs', () => {
    const stretch = fc
      .tuple(fc.nat(30), fc.integer({ min: 1, max: 12 }))
      .map(([start, length]) => [start, start + length] as const);
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 6 }), (stretches) => {
        const runs = stretches.map(([start, end], i) =>
          run([0, 'p', start, end], [1, `q${i}`, 0, end - start]),
        );
        const segments = segmentsOf(0, runs).get('p') ?? [];
        for (let at = 0; at < 45; at += 1) {
          const over = stretches.flatMap(([start, end], i) => (start <= at && at < end ? [i] : []));
          const found = segments.filter(({ start, end }) => start <= at && at < end);
          expect(found.map((segment) => segment.runs)).toEqual(over.length > 0 ? [over] : []);
        }
      }),
    );
  });
});
