import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { writeZip } from './zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'zip-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'a.txt'), '甲'.repeat(500));

const pack = (name: string) => {
  const target = join(folder, name);
  const { bytes: size } = writeZip(target, [
    { path: '甲.txt', from: join(folder, 'a.txt') },
    { path: 'b/c.txt', text: '' },
  ]);
  const bytes = readFileSync(target);
  expect(size).toBe(bytes.length);
  return bytes;
};

test('an archive holds each file as it was given', () => {
  expect(Object.entries(unzipSync(pack('a.zip'))).map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual([
    ['甲.txt', '甲'.repeat(500)],
    ['b/c.txt', ''],
  ]);
});

test('what another archive holds is taken from it as it is packed there', () => {
  const from = join(folder, 'from.zip');
  const { members } = writeZip(from, [
    { path: '乙.txt', text: '乙'.repeat(9) },
    { path: '甲.txt', from: join(folder, 'a.txt') },
  ]);
  const target = join(folder, 'to.zip');
  const taken = { path: '丙.txt', archive: from, member: members['甲.txt'] ?? [0, 0, 0, 0] } as const;
  const { members: now } = writeZip(target, [taken, { path: '乙.txt', text: '丁' }]);
  const held = Object.entries(unzipSync(readFileSync(target))).map(([path, bytes]) => [
    path,
    strFromU8(bytes),
  ]);
  expect(held).toEqual([
    ['丙.txt', '甲'.repeat(500)],
    ['乙.txt', '丁'],
  ]);
  expect(now['丙.txt']?.slice(1)).toEqual(members['甲.txt']?.slice(1));
});

test('an archive that ends too early gives nothing', () => {
  const from = join(folder, 'short.zip');
  const { members } = writeZip(from, [{ path: '甲.txt', from: join(folder, 'a.txt') }]);
  const member = members['甲.txt'] ?? [0, 0, 0, 0];
  writeFileSync(from, readFileSync(from).subarray(0, member[0] + 5));
  const files = [{ path: '丙.txt', archive: from, member }];
  expect(() => writeZip(join(folder, 'none.zip'), files)).toThrow(/ends before 丙\.txt/);
});

test('the same texts give the same bytes, whenever they are packed', async () => {
  const first = pack('b.zip');
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(pack('c.zip').equals(first)).toBe(true);
});
