import { expect, test } from 'vitest';
import { correctionDay, feedDay, formatFeed } from './feed.ts';

const words = {
  title: '新增',
  site: '库',
  home: 'https://example.org/',
  self: 'https://example.org/data/feed.xml',
};
const entry = (id: string, day: string) => ({
  address: `https://example.org/${id}/`,
  title: `甲<${id}>&`,
  summary: '来源',
  day,
});

test.each([
  [{ issued: '2021-02-21', year: 2021 }, '2021-02-21'],
  [{ issued: null, year: 2021 }, '2021-01-01'],
  [{ issued: null, year: null }, null],
])('%o is dated %s', (record, day) => {
  expect(feedDay(record)).toBe(day);
});

test.each([
  [[{ corrected: '2024-01-02' }, { corrected: '2024-03-01' }, {}], '2022-03-01', '2024-03-01'],
  [[{}], '2022-03-01', '2022-03-01'],
  [[{}], null, null],
])('corrections noted %j of a document of %s are dated %s', (corrections, of, day) => {
  expect(correctionDay(corrections, of)).toBe(day);
});

test('entries stand newest first and nothing is dated by the clock', () => {
  const text = formatFeed([entry('a', '2019-02-21'), entry('b', '2021-01-01')], words);
  expect([...text.matchAll(/<updated>(.*?)<\/updated>/g)].map(([, at]) => at?.slice(0, 10))).toEqual([
    '2021-01-01',
    '2021-01-01',
    '2019-02-21',
  ]);
  expect(text).not.toContain(String(new Date().getFullYear()));
  expect(text).toContain('甲&lt;b&gt;&amp;');
  expect(text).not.toContain('<b>');
});

test('a feed does not grow with the corpus', () => {
  const many = Array.from({ length: 200 }, (_, i) => entry(`e${i}`, '2021-01-01'));
  expect(formatFeed(many, words).match(/<entry>/g)).toHaveLength(50);
});
