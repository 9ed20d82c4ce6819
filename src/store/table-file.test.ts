import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openTableFile } from './table-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'table-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(at(name), 'utf8');
const frame = { before: '[', between: ',', after: ']' };

test('rows of all records stand in one file, records without any leave no gap', () => {
  const file = openTableFile(at('a'), frame);
  for (const rows of [['甲', '乙'], [], ['丙']]) file.add(rows);
  expect(file.close()).toBe(Buffer.byteLength('[甲,乙,丙]'));
  expect(read('a')).toBe('[甲,乙,丙]');
  expect(file.places.map(({ size }) => size)).toEqual([7, 0, 3]);
});

test('a part holds the records asked for, in the frame of the whole', () => {
  const file = openTableFile(at('b'), frame);
  for (const rows of [['甲', '乙'], [], ['丙'], ['丁']]) file.add(rows);
  file.close();
  expect(file.cut(at('c'), [0, 1, 3]).bytes).toBe(Buffer.byteLength('[甲,乙,丁]'));
  expect(read('c')).toBe('[甲,乙,丁]');
  file.cut(at('d'), [1]);
  expect(read('d')).toBe('[]');
});

test('rows of a record are copied from another file, whose place a part says', () => {
  const file = openTableFile(at('f'), frame);
  for (const rows of [['甲'], ['乙', '字'.repeat(400_000)], []]) file.add(rows);
  file.close();
  const { places } = file.cut(at('g'), [1, 2]);
  const source = openSync(at('g'), 'r');
  const next = openTableFile(at('h'), frame);
  next.add(['丙']);
  for (const place of places) next.copy(source, place);
  next.close();
  expect(read('h')).toBe(`[丙,乙,${'字'.repeat(400_000)}]`);
  expect(next.places.map(({ size }) => size)).toEqual([3, ...places.map(({ size }) => size)]);
  const open = openTableFile(at('i'), frame);
  expect(() => open.copy(source, { start: 0, size: 9_000_000 })).toThrow(/ends too early/);
});

test('what is larger than a block is whole', () => {
  const long = '字'.repeat(400_000);
  const file = openTableFile(at('e'), frame);
  for (const rows of [[long], ['甲'], [long]]) file.add(rows);
  file.close();
  expect(read('e')).toBe(`[${long},甲,${long}]`);
});
