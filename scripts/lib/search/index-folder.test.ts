import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { buildIndex } from './build-index.ts';
import { IndexFolder } from './index-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'folder-'));
const target = join(root, 'pagefind');
afterEach(() => rmSync(root, { recursive: true, force: true }));

function standing(): void {
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'old.txt'), '旧');
}

it('replaces the old folder as a whole', async () => {
  standing();
  const folder = await IndexFolder.open(target);
  await folder.write('index/new.txt', '新');
  expect(readdirSync(target)).toEqual(['old.txt']);
  await folder.replace();
  expect(readdirSync(root)).toEqual(['pagefind']);
  expect(readdirSync(target)).toEqual(['index']);
});

it('is there where none was before', async () => {
  const folder = await IndexFolder.open(target);
  await folder.write('new.txt', '新');
  await folder.replace();
  expect(readFileSync(join(target, 'new.txt'), 'utf8')).toBe('新');
});

it('leaves the old folder as it was when the build fails', async () => {
  standing();
  mkdirSync(join(root, 'content', 'plans'), { recursive: true });
  writeFileSync(join(root, 'content', 'organisations.json'), '[]');
  writeFileSync(join(root, 'content', 'plans', 'broken-2020-plan.json'), '{"id": ');
  const options = { content: join(root, 'content'), target, cache: join(root, 'cache') };
  await expect(buildIndex(options)).rejects.toThrow(/JSON/);
  expect(readdirSync(target)).toEqual(['old.txt']);
  expect(readdirSync(root).sort()).toEqual(['cache', 'content', 'pagefind']);
});
