import { expect, test } from 'vitest';
import type { Planted } from '../generate/planted.ts';
import { everyNth, frequentQuestions, plantedQuestions, substrings } from './queries.ts';

test('substrings are taken within passages, each once', () => {
  const passages = ['家风家风', '好家'].map((text) => ({
    record: 'r',
    address: 'r#p',
    place: 'text' as const,
    text,
  }));
  expect(substrings(passages, 2)).toEqual(['好家', '家风', '风家'].sort());
});

test('every nth is the same sample each time', () => {
  expect(everyNth(['a', 'b', 'c', 'd', 'e'], 2)).toEqual(['a', 'c', 'e']);
});

test('two hundred planted names: those that spread, then those of one plan each', () => {
  const at = { place: 'hunan', level: 'province' as const, year: 2016 };
  const plans = [{ id: 'hunan-2016-plan', year: 2016, level: 'province' as const, wording: '' }];
  const planted: Planted[] = [
    { kind: 'campaign', text: '巾帼晨曦护航', origin: at, plans },
    { kind: 'law', text: '湖南省归雁迎新促进条例', origin: at, plans: [] },
    { kind: 'passage', text: '坚持把归雁迎新作为抓手。', origin: at, plans },
  ];
  const unique = Array.from({ length: 1000 }, (_, i) => `驿站${i}`);
  const [names, passages] = plantedQuestions(planted, unique);
  expect(names?.questions.length).toBe(200);
  expect(names?.questions[0]?.query).toBe('巾帼晨曦护航');
  expect(names?.questions[1]?.query).toBe('驿站0');
  expect(names?.questions.map(({ query }) => query)).not.toContain('湖南省归雁迎新促进条例');
  expect(passages?.questions).toEqual([
    { query: '坚持把归雁迎新作为抓手。', means: '坚持把归雁迎新作为抓手。' },
  ]);
});

test('what stands most often is asked for, by length', () => {
  const passages = ['妇女儿童工作', '妇女儿童', '妇女', '儿童'].map((text, i) => ({
    ...{ record: 'r', address: `r#${i}`, place: 'text' as const },
    text,
  }));
  const many = passages.flatMap((passage) => Array.from({ length: 20 }, () => passage));
  const asked = frequentQuestions(many).questions.map(({ query }) => query);
  expect(asked.slice(0, 3)).toEqual(['儿童', '妇女', '女儿']);
  expect(asked).toContain('妇女儿童');
  expect(asked.at(-1)).toBe('妇女儿童工作');
});
