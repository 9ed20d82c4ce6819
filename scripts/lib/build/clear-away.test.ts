import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clearAway } from './clear-away.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'clear-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function put(path: string) {
  mkdirSync(join(root, path), { recursive: true });
  writeFileSync(join(root, path, 'index.html'), '页');
}

/** More entries than are removed without threads. */
const LARGE = 2100;

test('a site of many folders is gone, and nothing beside it', async () => {
  for (const section of ['site/plans', 'site/en/plans'])
    for (let i = 0; i < LARGE / 2; i++) put(`${section}/p${i}`);
  put('site/about');
  put('kept');
  await clearAway(join(root, 'site'));
  expect(readdirSync(root)).toEqual(['kept']);
});

test('links are removed, not what they lead to', async () => {
  put('kept');
  put('site/plans');
  symlinkSync(join(root, 'kept'), join(root, 'site/link'));
  await clearAway(join(root, 'site'));
  symlinkSync(join(root, 'kept'), join(root, 'site'));
  await clearAway(join(root, 'site'));
  expect(readdirSync(root)).toEqual(['kept']);
  expect(readFileSync(join(root, 'kept/index.html'), 'utf8')).toBe('页');
});

test('a file goes, too; what is not there is none', async () => {
  writeFileSync(join(root, 'page'), '页');
  await clearAway(join(root, 'page'));
  await clearAway(join(root, 'none'));
  expect(existsSync(join(root, 'page'))).toBe(false);
});
