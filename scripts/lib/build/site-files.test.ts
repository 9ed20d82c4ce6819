import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSiteFiles } from './site-files.ts';

function twoSites() {
  const root = mkdtempSync(join(tmpdir(), 'site-files-'));
  mkdirSync(join(root, 'last'));
  const last = join(root, 'last', 'index.html');
  writeFileSync(last, '岳阳市妇联2021年工作要点');
  return { last, next: join(root, 'next'), files: openSiteFiles(join(root, 'next')) };
}

test('a page taken over is the same file, with the time it was written', () => {
  const { last, next, files } = twoSites();
  files.link('plans/a/index.html', last);
  expect(statSync(join(next, 'plans/a/index.html')).ino).toBe(statSync(last).ino);
  expect(statSync(join(next, 'plans/a/index.html')).mtimeMs).toBe(statSync(last).mtimeMs);
});

test('what is written in the place of a linked file leaves that of the last site as it was', () => {
  const { last, next, files } = twoSites();
  files.link('index.html', last);
  files.write('index.html', Buffer.from('常德'));
  expect(readFileSync(join(next, 'index.html'), 'utf8')).toBe('常德');
  expect(readFileSync(last, 'utf8')).toBe('岳阳市妇联2021年工作要点');
});

test('a page that is gone cannot be taken over', () => {
  const { last, files } = twoSites();
  expect(() => files.link('index.html', `${last}.gone`)).toThrow('ENOENT');
});
