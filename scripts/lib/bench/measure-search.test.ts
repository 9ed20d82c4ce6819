import { expect, test } from 'vitest';
import { judgeAnswers } from './measure-search.ts';

const shown = (...ids: string[]) => ids.map((id) => ({ id, passages: [] }));

test('counts plans that hold the name, those found of them, and all that was shown', () => {
  const questions = [
    { name: '巾帼晨曦护航', plans: ['a', 'b', 'c'] },
    { name: '驿站晨曦护航', plans: ['d'] },
  ];
  const answers = [
    { ms: 10, records: shown('a', 'b', 'plans'), more: false },
    { ms: 30, records: shown('d'), more: false },
  ];
  expect(judgeAnswers(questions, answers)).toMatchObject({ complete: 2, right: 4, found: 3, shown: 4 });
});

test('leaves an answer that was not read to its end out of the sums, and not out of the times', () => {
  const answers = [{ ms: 70, records: shown('a'), more: true }];
  const figures = judgeAnswers([{ name: '护航', plans: ['a', 'b'] }], answers);
  expect(figures).toMatchObject({ questions: 1, complete: 0, right: 0, found: 0, latency: { p50: 70 } });
});
