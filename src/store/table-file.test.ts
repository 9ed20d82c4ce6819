import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
  expect(file.sizes).toEqual([7, 0, 3]);
});

test('a part holds the records asked for, in the frame of the whole', () => {
  const file = openTableFile(at('b'), frame);
  for (const rows of [['甲', '乙'], [], ['丙'], ['丁']]) file.add(rows);
  file.close();
  expect(file.cut(at('c'), [0, 1, 3])).toBe(Buffer.byteLength('[甲,乙,丁]'));
  expect(read('c')).toBe('[甲,乙,丁]');
  file.cut(at('d'), [1]);
  expect(read('d')).toBe('[]');
});

test('what is larger than a block is whole', () => {
  const long = '字'.repeat(400_000);
  const file = openTableFile(at('e'), frame);
  for (const rows of [[long], ['甲'], [long]]) file.add(rows);
  file.close();
  expect(read('e')).toBe(`[${long},甲,${long}]`);
});
