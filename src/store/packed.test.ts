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
  const { ids, read } = openPacked<{ text: string } | ''>(at);
  expect(ids).toEqual(['yueyang-2021-plan', 'empty', 'changde-2021-plan']);
  expect(read('changde-2021-plan')).toEqual({ text: '常德' });
  expect(read('yueyang-2021-plan')).toEqual({ text: long });
  expect(read('empty')).toBe('');
  expect(read('hunan-2019-plan')).toBeUndefined();
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

test('an entry is told from another by its hash, whatever stands beside it', () => {
  const sums = [['a', 'b'], ['b']].map((ids) => {
    const at = path();
    const writer = writePacked(at);
    for (const id of ids) writer.add(id, { text: `常德${id}` });
    writer.close();
    const { sumOf } = openPacked(at);
    return ['a', 'b', 'c'].map(sumOf);
  });
  expect(sums[0]?.[1]).toMatch(/^[\w-]{16}$/);
  expect(sums).toEqual([
    [sums[0]?.[0], sums[0]?.[1], undefined],
    [undefined, sums[0]?.[1], undefined],
  ]);
  expect(sums[0]?.[0]).not.toBe(sums[0]?.[1]);
});

test('an entry is handed on as it stands', () => {
  const at = path();
  const writer = writePacked(at);
  writer.addJson('a', '{"甲": 1}');
  writer.close();
  expect(openPacked(at).readJson('a')).toBe('{"甲": 1}');
  expect(() => openPacked(at).readJson('b')).toThrow('no b');
});
