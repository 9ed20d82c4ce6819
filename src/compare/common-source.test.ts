import { expect, test } from 'vitest';
import { commonSource } from './common-source.ts';
import { readyRecord } from './shared-runs.ts';

const han = (from: number, length: number) =>
  Array.from({ length }, (_, i) => String.fromCharCode(0x4e00 + from + i)).join('');
const record = (...texts: string[]) =>
  readyRecord({ id: 'a', passages: texts.map((text, i) => ({ id: `o${i}`, text })) });
const ask = (a: string, b: string, ...above: string[]) =>
  commonSource(
    record(a, han(900, 30)),
    record(han(2000, 30), b),
    above.map((text) => record(text)),
  );

test('much that nothing above has may come from an unseen source', () => {
  expect(ask(han(0, 120), han(0, 120), han(5000, 200))).toEqual({
    shared: 120,
    above: 0,
    suggestsUnseen: true,
  });
});

test('what stands above is explained, in one record or in several', () => {
  const above = [han(0, 30), han(30, 35)];
  expect(ask(han(0, 120), han(0, 120), ...above)).toEqual({ shared: 120, above: 65, suggestsUnseen: false });
  expect(ask(han(0, 120), han(0, 120), han(0, 30))).toMatchObject({ above: 30, suggestsUnseen: true });
});

test('what stands above and is not shared explains nothing', () => {
  expect(ask(han(0, 120), han(0, 120), han(900, 30))).toMatchObject({ above: 0 });
});

test('little says nothing', () => {
  expect(ask(han(0, 60), han(0, 60))).toEqual({ shared: 60, above: 0, suggestsUnseen: false });
});
