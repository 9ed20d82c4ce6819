import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { READING_LOOKUPS } from '../corpus/read-file.ts';
import { fileKey, readingCode, readingKey } from './reading-key.ts';

const root = mkdtempSync(join(tmpdir(), 'key-'));
afterAll(() => rmSync(root, { recursive: true }));
let lookups: string;
beforeEach(() => {
  lookups = mkdtempSync(join(root, 'lookups-'));
  cpSync('seeds/lookups', lookups, { recursive: true });
});

const SECOND_PASS = ['campaigns.yml', 'glossary.yml', 'laws.yml', 'tile-grids.yml'];

it.each(READING_LOOKUPS)('is another where %s changes', (file) => {
  const before = readingKey(lookups);
  appendFileSync(join(lookups, file), '# changed');
  expect(readingKey(lookups)).not.toBe(before);
});

it.each(SECOND_PASS)('is the same where %s changes', (file) => {
  const before = readingKey(lookups);
  appendFileSync(join(lookups, file), '# changed');
  expect(readingKey(lookups)).toBe(before);
});

it('forgets no lookup that there is', () => {
  expect(readdirSync('seeds/lookups').sort()).toEqual([...READING_LOOKUPS, ...SECOND_PASS].sort());
});

it('knows every lookup that the code of the reader reads, and no other', () => {
  const code = readingCode().map((file) => readFileSync(file, 'utf8'));
  const named = new Set(code.flatMap((text) => text.match(/(?<=, ')[a-z-]+\.yml(?=')/g) ?? []));
  expect([...named].sort()).toEqual(READING_LOOKUPS);
});

it('takes in all code that reads a file, from the bytes to the model', () => {
  const names = readingCode().map((file) => basename(file));
  for (const name of [
    'read-shard.ts',
    'name-shard.ts',
    'unquoted.ts',
    'decode.ts',
    'record.ts',
    'walk.ts',
    'register.ts',
    'themes.ts',
    'quantity.ts',
    'fidelity.ts',
  ])
    expect(names).toContain(name);
  expect(names).not.toContain('collect-campaigns.ts');
});

it('of a file is another with other bytes, another name, other facts beside it or another reader', () => {
  const path = join(lookups, 'a.txt');
  writeFileSync(path, '岳阳市妇联');
  writeFileSync(join(lookups, 'b.txt'), '岳阳市妇联');
  const keys = [fileKey(path, 'x'), fileKey(path, 'y'), fileKey(join(lookups, 'b.txt'), 'x')];
  writeFileSync(join(lookups, 'a.yml'), 'year: 2021');
  keys.push(fileKey(path, 'x'));
  writeFileSync(path, '常德市妇联');
  keys.push(fileKey(path, 'x'));
  expect(new Set(keys).size).toBe(5);
  expect(fileKey(path, 'x')).toBe(keys[4]);
});
