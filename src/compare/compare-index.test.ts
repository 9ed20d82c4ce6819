import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bruteRuns } from './brute-force.ts';
import { formulaThreshold, openIndex } from './compare-index.ts';
import type { CorpusRecord } from './corpus-text.ts';
import { lookUp } from './look-up.ts';
import { similarPairsOf } from './sample-pairs.ts';
import { readyRecord, sharedRuns } from './shared-runs.ts';

const record = (id: string, texts: string[], isFullPlan = true): CorpusRecord => ({
  id,
  isFullPlan,
  passages: texts.map((text, i) => ({ id: `o${i + 1}`, text })),
});

const corpora = fc
  .constantFrom('甲乙', '甲乙丙', '甲乙丙丁𠮷“ ')
  .chain((letters) => {
    const text = fc.string({ maxLength: 40, size: 'max', unit: fc.constantFrom(...letters) });
    return fc.array(fc.tuple(fc.array(text, { maxLength: 3, size: 'max' }), fc.boolean()), {
      minLength: 1,
      maxLength: 7,
      size: 'max',
    });
  })
  .map((all) => all.map(([texts, isFull], i) => record(`r${i}`, texts, isFull)));

test('finds every run of brute force: passages, records that have them, and nothing else', () => {
  fc.assert(
    fc.property(corpora, (records) => {
      const index = openIndex(records.map((one) => ({ ...one, isFullPlan: false })));
      for (const one of records) {
        const others = records.filter((other) => other !== one);
        const runs = others.flatMap((other) => bruteRuns(one, other).map((run) => ({ ...run, other })));
        const { notes, similar } = lookUp(index, one);
        for (const { id } of one.passages) {
          const holders = new Set(runs.filter(({ a }) => a.passage === id).map(({ other }) => other));
          expect(notes.find(({ passage }) => passage === id)?.records ?? 0).toBe(holders.size);
        }
        expect(new Set(similar.map(({ id }) => id))).toEqual(new Set(runs.map(({ other }) => other.id)));
      }
    }),
    { numRuns: 200 },
  );
});

test('counts for each pair what comparing the two counts, formulas left out', () => {
  fc.assert(
    fc.property(corpora, (records) => {
      const index = openIndex(records, { phrases: ['甲乙', '乙乙甲'] });
      const looked = new Map(records.map((one) => [one.id, lookUp(index, one)]));
      const ready = new Map(records.map((one) => [one.id, readyRecord(one, looked.get(one.id)?.formulas)]));
      const pairs = similarPairsOf(index, records, 1000);
      for (const [i, a] of records.entries()) {
        for (const b of records.slice(i + 1)) {
          const { inA, inB } = sharedRuns(ready.get(a.id) as never, ready.get(b.id) as never);
          const pair = pairs.find((one) => one.a === a.id && one.b === b.id);
          expect([pair?.inA ?? 0, pair?.inB ?? 0]).toEqual([inA, inB]);
          expect(looked.get(a.id)?.similar.find(({ id }) => id === b.id)?.characters ?? 0).toBe(inA);
        }
      }
    }),
    { numRuns: 200 },
  );
});

const HAN = (from: number, length: number) =>
  Array.from({ length }, (_, i) => String.fromCharCode(0x4e00 + from + i)).join('');

test('what a third of the full plans write is a formula, and makes no note and no pair', () => {
  const common = HAN(0, 20);
  const records = Array.from({ length: 9 }, (_, i) =>
    record(`r${i}`, [
      i < 3 ? common : HAN(1000 + i * 50, 20),
      i > 6 ? HAN(3000, 15) : HAN(5000 + i * 50, 15),
    ]),
  );
  const index = openIndex(records);
  expect(lookUp(index, records[0] as CorpusRecord)).toEqual({
    formulas: [{ passage: 'o1', start: 0, end: 20 }],
    notes: [],
    similar: [],
  });
  expect(similarPairsOf(index, records)).toEqual([
    { a: 'r7', b: 'r8', inA: 15, inB: 15, lengthA: 35, lengthB: 35 },
  ]);
});

test('summaries and reviews do not make a formula', () => {
  const records = Array.from({ length: 4 }, (_, i) => record(`r${i}`, [HAN(0, 20)], i < 2));
  expect(lookUp(openIndex(records), records[0] as CorpusRecord).formulas).toEqual([]);
});

test.each([
  [1, 3],
  [4, 3],
  [9, 3],
  [10, 4],
  [10_000, 3334],
])('of %d full plans %d make a formula', (plans, least) => expect(formulaThreshold(plans)).toBe(least));

test('a stretch in too many records to be paired is counted, with its first records named', () => {
  const records = Array.from({ length: 8 }, (_, i) =>
    record(`r${i}`, [i < 6 ? HAN(0, 12) : HAN(500 + 50 * i, 12), HAN(1000 + (i >> 1) * 50, 11)], false),
  );
  const index = openIndex(records, { paired: 4 });
  expect(lookUp(index, records[1] as CorpusRecord)).toMatchObject({
    notes: [
      { passage: 'o1', records: 5, isLeast: true, first: ['r0', 'r2', 'r3'] },
      { passage: 'o2', records: 1, isLeast: false, first: ['r0'] },
    ],
    similar: [{ id: 'r0', characters: 11 }],
  });
});

test('refuses a record it does not hold, and one whose text changed', () => {
  const index = openIndex([record('r0', ['甲乙丙'])]);
  expect(() => lookUp(index, record('r1', []))).toThrow('r1 is not in the index');
  expect(() => lookUp(index, record('r0', ['甲乙丁']))).toThrow('another text');
});
