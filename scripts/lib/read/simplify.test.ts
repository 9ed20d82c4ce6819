import { expect, test } from 'vitest';
import { simplify } from './simplify.ts';

test.each([
  ['婦聯2021年工作要點', '妇联2021年工作要点'],
  ['岳妇发〔2021〕5号', '岳妇发〔2021〕5号'],
  ['關於轉發《婦女權益保障法》的通知', '关于转发《妇女权益保障法》的通知'],
])('recognises %s as %s', (printed, simple) => {
  expect(simplify(printed)).toBe(simple);
});

test('keeps every character at its place', () => {
  const printed = '𠮷祥婦女😀聯合會';
  expect(simplify(printed)).toHaveLength(printed.length);
});
