import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bruteRuns } from './brute-force.ts';
import { openIndex } from './compare-index.ts';
import { openElsewhere } from './find-elsewhere.ts';
import { keyRecord } from './key.ts';
import { lookUp } from './look-up.ts';

const record = (id: string, texts: string[], isFullPlan = false) => ({
  id,
  isFullPlan,
  passages: texts.map((text, i) => ({ id: `o${i + 1}`, text })),
});

const corpora = fc
  .constantFrom('甲', '甲乙', '甲甲乙“', '甲乙丙“')
  .chain((letters) =>
    fc.array(
      fc.array(fc.string({ maxLength: 40, size: 'max', unit: fc.constantFrom(...letters) }), {
        maxLength: 4,
      }),
      { minLength: 1, maxLength: 6, size: 'max' },
    ),
  )
  .map((all) => all.map((texts, i) => record(`r${i}`, texts)));

type Sample = ReturnType<typeof record>;

/** Stretches of ten characters of each passage of a record, by trying every place. */
const stretchesOf = (one: Sample): string[][] =>
  one.passages.map((passage) => {
    const codes = [...keyRecord({ id: '', passages: [passage] }).codes].slice(0, -1);
    return codes.slice(9).map((_, at) => codes.slice(at, at + 10).join(' '));
  });

/** The first passage of a record with most of the stretches of one passage of another. */
function nearestOf(one: Sample, passage: string, other: Sample): string | undefined {
  const wanted = new Set(stretchesOf(one)[one.passages.findIndex(({ id }) => id === passage)]);
  const counts = stretchesOf(other).map((all) => all.filter((stretch) => wanted.has(stretch)).length);
  return other.passages[counts.indexOf(Math.max(...counts))]?.id;
}

test('each record a note names is opened at the passage that shares most with the noted one', () => {
  fc.assert(
    fc.property(corpora, (records) => {
      const index = openIndex(records);
      for (const one of records) {
        const { notes } = lookUp(index, one);
        const elsewhere = openElsewhere(index)(one, notes);
        for (const { passage, first } of notes) {
          const found = elsewhere.get(passage) ?? [];
          expect(found.map(({ record: id }) => id)).toEqual(first);
          for (const { record: id, passage: at } of found) {
            const other = records.find((candidate) => candidate.id === id);
            const runs = other === undefined ? [] : bruteRuns(one, other);
            const there = runs.filter(({ a }) => a.passage === passage).map(({ b }) => b.passage);
            expect(there).toContain(at);
            expect(at).toBe(other && nearestOf(one, passage, other));
          }
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('of several passages the one that shares most is opened, whatever formula another shares', () => {
  const formula = '坚持以人民为中心的发展思想，增强获得感幸福感安全感';
  const shared = '开展巾帼志愿服务进社区活动';
  const one = record('one', [`${formula}。${shared}。`]);
  const other = record('other', [`${formula}；`, shared.slice(0, 10), '', `持续${shared}`]);
  const index = openIndex([one, other], { phrases: [formula] });
  const { notes } = lookUp(index, one);
  expect(openElsewhere(index)(one, notes).get('o1')).toEqual([{ record: 'other', passage: 'o4' }]);
});
