import { expect, test } from 'vitest';
import { judge, truthOf } from './judge.ts';
import type { BarePassage } from './scan.ts';

const passages: BarePassage[] = [
  { record: 'a', address: 'a#s1', place: 'heading', text: '传承家风' },
  { record: 'a', address: 'a#s1-p1', place: 'text', text: '家风家教' },
  { record: 'b', address: 'b#s1-p1', place: 'text', text: '好家风' },
  { record: 'b', address: 'b#s1-p2', place: 'text', text: '家教' },
];
const question = { query: '「家 風」', means: '家风' };
const group = { name: 'names', of: 10, questions: [question] };
const truths = [truthOf(passages, question)];

test('the right answer has nothing missing and nothing wrong', () => {
  const records = [
    { id: 'a', passages: ['s1', 's1-p1'] },
    { id: 'b', passages: ['s1-p1'] },
  ];
  expect(judge(group, truths, [{ ms: 4, records, more: false }])).toEqual({
    ...{ group: 'names', of: 10, sampled: 1, asked: 1, complete: 1 },
    passages: { right: 3, found: 3, shown: 3 },
    records: { right: 2, found: 2, shown: 2 },
    ...{ wrong: [], ranked: 1, notBestFirst: [] },
    latency: { p50: 4, p95: 4, max: 4 },
  });
});

test('what is missing, what is too many and what stands first are counted apart', () => {
  const records = [
    { id: 'b', passages: ['s1-p1', 's1-p2'] },
    { id: 'a', passages: ['s1'] },
  ];
  const figures = judge(group, truths, [{ ms: 4, records, more: false }]);
  expect(figures.passages).toEqual({ right: 3, found: 2, shown: 3 });
  expect(figures.records).toEqual({ right: 2, found: 2, shown: 2 });
  expect(figures.wrong).toEqual(['「家 風」']);
  expect(figures.notBestFirst).toEqual(['「家 風」']);
});

test('a question that nothing holds has no best record, and any answer to it is wrong', () => {
  const none = truthOf(passages, { query: '不存在', means: '不存在' });
  const records = [{ id: 'a', passages: ['s1'] }];
  const figures = judge(group, [none], [{ ms: 1, records, more: false }]);
  expect([figures.ranked, figures.wrong, figures.passages.shown]).toEqual([0, ['不存在'], 1]);
});

test('questions not asked in time are neither right nor wrong', () => {
  const figures = judge(group, truths, []);
  expect([figures.sampled, figures.asked, figures.passages.right]).toEqual([1, 0, 0]);
});

test('an answer not read to its end counts for what stands first, not for what is missing', () => {
  const records = [{ id: 'b', passages: ['s1-p1'] }];
  const figures = judge(group, truths, [{ ms: 4, records, more: true }]);
  expect([figures.asked, figures.complete, figures.passages.right]).toEqual([1, 0, 0]);
  expect([figures.wrong, figures.notBestFirst]).toEqual([[], ['「家 風」']]);
});
