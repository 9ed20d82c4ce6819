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
  const size = writeZip(target, [
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

test('the same texts give the same bytes, whenever they are packed', async () => {
  const first = pack('b.zip');
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(pack('c.zip').equals(first)).toBe(true);
});
