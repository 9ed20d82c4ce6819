import { expect, test } from 'vitest';
import { beginningOf } from './beginning.ts';

const text = (given: string) => ({ id: 'o-p1', text: given, spans: [], themes: [] });

test('a short opening stands whole', () => {
  expect(beginningOf({ opening: [text('2022年是关键之年。')], sections: [] })).toBe('2022年是关键之年。');
});

test('a long one ends behind a clause and says that it goes on', () => {
  const clause = '是全面落实妇女十二大目标任务的一年，';
  const short = beginningOf({ opening: [text(clause.repeat(9))], sections: [] });
  expect(short).toBe(`${clause.repeat(6).slice(0, -1)}……`);
});

test('a record that prints nothing has no beginning', () => {
  expect(beginningOf({ opening: [], sections: [] })).toBe('');
});
