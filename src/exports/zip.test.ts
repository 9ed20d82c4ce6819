import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packZip } from './zip.ts';

const files = () => [
  { path: 'a.txt', text: () => '甲'.repeat(500) },
  { path: 'b/c.txt', text: async () => '' },
];

test('an archive holds each file as it was given', async () => {
  const read = unzipSync(await packZip(files()));
  expect(Object.entries(read).map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual([
    ['a.txt', '甲'.repeat(500)],
    ['b/c.txt', ''],
  ]);
});

test('the same texts give the same bytes, whenever they are packed', async () => {
  const first = await packZip(files());
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(Buffer.from(await packZip(files())).equals(Buffer.from(first))).toBe(true);
});
