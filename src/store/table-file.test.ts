import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openTableFile } from './table-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'table-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(at(name), 'utf8');
const frame = { before: '[', between: ',', after: ']' };

/** Writes a table with all its records in one file. */
function write(name: string, records: string[][]) {
  const file = openTableFile(at(`.${name}`), frame);
  for (const rows of records) file.add(rows);
  const [made] = file.close([{ path: at(name), records: [...records.keys()] }]);
  return { file, made, places: made?.places ?? [] };
}

test('rows of all records stand in one file, records without any leave no gap', () => {
  const { file, made } = write('a', [['甲', '乙'], [], ['丙']]);
  expect(made?.bytes).toBe(Buffer.byteLength('[甲,乙,丙]'));
  expect(read('a')).toBe('[甲,乙,丙]');
  expect(file.sizes).toEqual([7, 0, 3]);
  expect(readdirSync(folder)).toEqual(['a']);
});

test('each file holds its records, in the frame of the whole', () => {
  const file = openTableFile(at('.b'), frame);
  for (const rows of [['甲', '乙'], [], ['丙'], ['丁']]) file.add(rows);
  const made = file.close([
    { path: at('c'), records: [0, 1, 3] },
    { path: at('d'), records: [1] },
  ]);
  expect([read('c'), read('d')]).toEqual(['[甲,乙,丁]', '[]']);
  expect(made.map(({ bytes }) => bytes)).toEqual([Buffer.byteLength('[甲,乙,丁]'), 2]);
});

test('rows of a record are copied from another file, among new ones', () => {
  const long = '字'.repeat(400_000);
  const { places } = write('f', [['甲'], ['乙', long], []]);
  const next = openTableFile(at('.h'), frame);
  next.add(['丙']);
  for (const place of places.slice(1)) next.copy(at('f'), place);
  const [made] = next.close([{ path: at('h'), records: [0, 1, 2] }]);
  expect(read('h')).toBe(`[丙,乙,${long}]`);
  expect(made?.linked).toBe(null);
  const again = openTableFile(at('.i'), frame);
  for (const place of made?.places ?? []) again.copy(at('h'), place);
  again.add(['丁']);
  again.close([{ path: at('i'), records: [0, 1, 2, 3] }]);
  expect(read('i')).toBe(`[丙,乙,${long},丁]`);
  const broken = openTableFile(at('.j'), frame);
  broken.copy(at('f'), { start: 0, size: 9_000_000 });
  expect(() => broken.close([{ path: at('j'), records: [0] }])).toThrow(/ends too early/);
});

test('a file of which all rows are copied in their order gets a second place, any other is written', () => {
  const { places } = write('k', [['甲'], [], ['乙'], ['丙']]);
  const copies = (name: string, records: number[], given: number[] = [...places.keys()]) => {
    const file = openTableFile(at(`.${name}`), frame);
    for (const i of given) file.copy(at('k'), places[i] ?? { start: 0, size: 0 });
    return file.close([{ path: at(name), records }])[0];
  };
  const whole = copies('l', [0, 1, 2, 3]);
  expect([whole?.linked, whole?.bytes, whole?.places]).toEqual([at('k'), statSync(at('k')).size, places]);
  expect(statSync(at('l')).ino).toBe(statSync(at('k')).ino);
  const others = { last: [0, 1, 2], first: [2, 3], middle: [0, 3] };
  for (const [name, records] of Object.entries(others)) expect(copies(name, records)?.linked).toBe(null);
  expect(copies('turned', [0, 1, 2, 3], [0, 1, 3, 2])?.linked).toBe(null);
  const texts = [...Object.keys(others), 'turned'].map(read);
  expect(texts).toEqual(['[甲,乙]', '[乙,丙]', '[甲,丙]', '[甲,丙,乙]']);
});

test('what is larger than a block is whole', () => {
  const long = '字'.repeat(400_000);
  write('e', [[long], ['甲'], [long]]);
  expect(read('e')).toBe(`[${long},甲,${long}]`);
});
