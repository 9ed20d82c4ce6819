import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PlanRecord } from '../model/record.ts';
import { walkPassages } from '../model/walk.ts';
import { bruteRuns } from './brute-force.ts';
import { keyPhrases, maskPhrases } from './formula-mask.ts';
import { type ComparedRecord, keyRecord } from './key.ts';
import { readyRecord, sharedRuns } from './shared-runs.ts';

const record = (...texts: string[]): ComparedRecord => ({
  id: 'a',
  passages: texts.map((text, i) => ({ id: `o${i + 1}`, text })),
});
const runsOf = (a: ComparedRecord, b: ComparedRecord) =>
  sharedRuns(readyRecord(a), readyRecord(b)).runs.map(({ a, b, length }) => ({ a, b, length }));

test('blanks, quote marks and the width of marks do not part a run, and places are those of the text', () => {
  const a = record('启动：深化“百千万 巾帼大宣讲”活动，！');
  const b = record('年', '将深化百千万「巾帼大宣讲」活动,!好');
  expect(runsOf(a, b)).toEqual([
    { a: { passage: 'o1', start: 3, end: 20 }, b: { passage: 'o2', start: 1, end: 17 }, length: 14 },
  ]);
});

test('a run of nine is none, a mark that differs ends a run', () => {
  expect(runsOf(record('一二三四五六七八九甲'), record('一二三四五六七八九乙'))).toEqual([]);
  expect(runsOf(record('一二三四五六七八九，甲乙'), record('一二三四五六七八九。甲乙'))).toEqual([]);
});

test('no run crosses from one passage to the next', () => {
  expect(runsOf(record('一二三四五', '六七八九十'), record('一二三四五', '六七八九十'))).toEqual([]);
});

test('each pair of places is a run', () => {
  const wording = '一二三四五六七八九十';
  const runs = runsOf(record(`${wording}甲${wording}`), record(`${wording}乙`, `丙${wording}`, wording));
  expect(runs.map(({ a, b }) => `${a.start} ${b.passage}`)).toEqual([
    '0 o1',
    '0 o2',
    '0 o3',
    '11 o1',
    '11 o2',
    '11 o3',
  ]);
});

test('characters beyond the basic plane are one each and never cut', () => {
  const rare = '𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𡃁';
  expect(runsOf(record(rare), record(`${rare}好`))).toMatchObject([{ a: { start: 0, end: 20 }, length: 10 }]);
  expect(runsOf(record('𠮷'.repeat(9)), record('𠮷'.repeat(9)))).toEqual([]);
});

const text = (letters: string) =>
  fc.string({ maxLength: 60, size: 'max', unit: fc.constantFrom(...letters) });
const texts = fc
  .constantFrom('甲乙', '甲乙丙“ ', '甲乙𠮷，,')
  .chain((letters) =>
    fc.tuple(
      fc.array(text(letters), { maxLength: 4, size: 'max' }),
      fc.array(text(letters), { maxLength: 4, size: 'max' }),
    ),
  );

test('equals brute force on texts of few characters', () => {
  fc.assert(
    fc.property(texts, ([a, b]) => {
      expect(runsOf(record(...a), record(...b))).toEqual(bruteRuns(record(...a), record(...b)));
    }),
    { numRuns: 300 },
  );
});

test('equals brute force on every pair of the five documents', () => {
  const records = readdirSync('content/plans').map((file): ComparedRecord => {
    const plan = PlanRecord.parse(JSON.parse(readFileSync(`content/plans/${file}`, 'utf8')));
    return { id: plan.id, passages: walkPassages(plan) };
  });
  let runs = 0;
  for (const a of records) {
    for (const b of records) {
      if (a.id > b.id) continue;
      const found = runsOf(a, b);
      expect(found, `${a.id} ${b.id}`).toEqual(bruteRuns(a, b));
      if (a !== b) runs += found.length;
    }
  }
  expect(runs).toBeGreaterThan(20);
}, 120_000);

const formula = (a: ComparedRecord, b: ComparedRecord, ...phrases: string[]) => {
  const [left, right] = [a, b].map((one) => {
    const key = keyRecord(one);
    const mask = new Uint8Array(key.codes.length);
    maskPhrases(key.codes, keyPhrases(phrases), mask);
    return { key, mask };
  });
  if (left === undefined || right === undefined) throw new Error('two records');
  return sharedRuns(left, right);
};

test('a run of set phrases is a formula and counts nothing', () => {
  const wording = '增强“四个意识”、坚定“四个自信”';
  const { runs, inA } = formula(record(wording), record(wording), '四个意识', '四个自信', '增强');
  expect(runs).toMatchObject([{ formula: true, length: 13 }]);
  expect(inA).toBe(0);
});

test('a run with a short set phrase in it counts, the phrase apart', () => {
  const wording = '推动村（社区）“两委”换届中妇女进两委';
  const { runs, inA, inB } = formula(record(wording), record(`在${wording}`), '两委');
  expect(runs).toMatchObject([
    {
      formula: false,
      formulas: [{ a: { start: 8, end: 10 }, b: { start: 9, end: 11 } }, { a: { start: 17, end: 19 } }],
    },
  ]);
  expect([inA, inB]).toEqual([13, 13]);
});

test('characters that stand in several runs are counted once', () => {
  const wording = '一二三四五六七八九十';
  const { inA, inB } = sharedRuns(readyRecord(record(wording)), readyRecord(record(wording, wording)));
  expect([inA, inB]).toEqual([10, 20]);
});
