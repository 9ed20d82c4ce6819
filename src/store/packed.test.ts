import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPacked, writePacked } from './packed.ts';

const path = () => join(mkdtempSync(join(tmpdir(), 'packed-')), 'records.pack');

test('every entry comes back alone, whatever is read before it', () => {
  const at = path();
  const writer = writePacked(at);
  const long = '岳阳市妇联2021年工作要点'.repeat(100_000);
  writer.add('yueyang-2021-plan', { text: long });
  writer.add('empty', '');
  writer.add('changde-2021-plan', { text: '常德' });
  writer.close();
  const { ids, read, readBytes } = openPacked<{ text: string } | ''>(at);
  expect(ids).toEqual(['yueyang-2021-plan', 'empty', 'changde-2021-plan']);
  expect(read('changde-2021-plan')).toEqual({ text: '常德' });
  expect(read('yueyang-2021-plan')).toEqual({ text: long });
  expect(read('empty')).toBe('');
  expect(read('hunan-2019-plan')).toBeUndefined();
  expect(readBytes('changde-2021-plan').toString()).toBe('{"text":"常德"}');
  expect(readBytes('hunan-2019-plan').length).toBe(0);
});

test('a file that was never closed cannot be opened', () => {
  const at = path();
  writePacked(at).add('a', 1);
  expect(() => openPacked(at)).toThrow();
});

test('a file that is written anew and never closed cannot be opened, whatever it held before', () => {
  const at = path();
  writePacked(at).close();
  writePacked(at).add('a', 1);
  expect(() => openPacked(at)).toThrow();
});

test('an entry is handed on as it stands', () => {
  const at = path();
  const writer = writePacked(at);
  writer.addJson('a', '{"甲": 1}');
  writer.close();
  expect(openPacked(at).readJson('a')).toBe('{"甲": 1}');
  expect(() => openPacked(at).readJson('b')).toThrow('no b');
});
