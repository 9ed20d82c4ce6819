import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openBlockFile, readBlockFile, writeBlockFile } from './block-file.ts';

const root = mkdtempSync(join(tmpdir(), 'block-'));
afterAll(() => rmSync(root, { recursive: true }));

const path = join(root, 'deep', 'a.words');
const lists = {
  bytes: Uint8Array.of(1, 2, 3),
  keys: Float64Array.of(2 ** 52, 7),
  places: Uint32Array.of(2 ** 32 - 1),
  none: new Uint16Array(0),
};
writeBlockFile(path, { alphabet: '妇女' }, lists);

it('gives back what was written', () => {
  for (const file of [readBlockFile<{ alphabet: string }>(path), openBlockFile<{ alphabet: string }>(path)]) {
    expect(file?.told.alphabet).toBe('妇女');
    for (const [name, list] of Object.entries(lists)) expect(file?.list(name)).toEqual(list);
  }
});

it('gives pieces alone', () => {
  const file = openBlockFile(path);
  expect([...file.slice('bytes', 1, 3)]).toEqual([2, 3]);
  file.close();
});

it('has nothing where a byte changed, the end is missing, or no file is', () => {
  const whole = readFileSync(path);
  const damaged = join(root, 'damaged');
  for (const at of [0, 4, 12, whole.length - 1]) {
    const bytes = Buffer.from(whole);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(damaged, bytes);
    expect(readBlockFile(damaged), `byte ${at}`).toBeNull();
  }
  for (const length of [0, 7, 20, whole.length - 8]) {
    writeFileSync(damaged, whole.subarray(0, length));
    expect(readBlockFile(damaged), `${length} bytes`).toBeNull();
  }
  expect(readBlockFile(join(root, 'nothing'))).toBeNull();
});
