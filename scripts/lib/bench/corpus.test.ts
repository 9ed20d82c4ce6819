import { expect, test } from 'vitest';
import { chooseQuestions } from './corpus.ts';

type Planted = Parameters<typeof chooseQuestions>[0];
type Truths = Parameters<typeof chooseQuestions>[1];

const planted = (kind: string, text: string, ids: string[]) => ({
  kind,
  text,
  plans: ids.map((id) => ({ id })),
});
const truths = Array.from({ length: 100 }, (_, i) => ({
  id: `p${i}`,
  unique: `名${i}`,
})) as unknown as Truths;

test('asks for names that spread, each with its plans once, and fills up with names of one plan from everywhere', () => {
  const spread = [
    planted('campaign', '晨曦护航', ['p1', 'p2', 'p1']),
    planted('passage', '两句话。', ['p1', 'p3']),
    planted('law', '送暖条例', []),
  ] as unknown as Planted;
  const questions = chooseQuestions(spread, truths);
  expect(questions).toHaveLength(40);
  expect(questions[0]).toEqual({ name: '晨曦护航', plans: ['p1', 'p2'] });
  expect(questions.slice(1).map(({ name }) => name)).not.toContain('两句话。');
  expect(Number(questions.at(-1)?.plans[0]?.slice(1))).toBeGreaterThan(90);
});

test('asks for all there are in a small corpus', () => {
  expect(chooseQuestions([], truths.slice(0, 3)).map(({ plans }) => plans)).toEqual([['p0'], ['p1'], ['p2']]);
});
