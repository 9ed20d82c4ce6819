import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type CollectionName, readEntries } from './collections.ts';
import { readCollection } from './queries/collections.ts';

const NAMES: CollectionName[] = [
  'campaigns',
  'laws',
  'formulas',
  'glossary',
  'accuracy',
  'tileGrids',
  'plans',
  'sources',
  'organisations',
  'themes',
];
const empty = mkdtempSync(join(tmpdir(), 'collections-'));
beforeEach(() => {
  vi.resetModules();
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(empty, { recursive: true }));

test.each(NAMES)('%s read from their file are what Astro keeps of them', async (name) => {
  const byId = (entries: { id: string }[]) => entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const read = byId(readEntries(name));
  expect(read.length).toBeGreaterThan(0);
  expect(read).toEqual(byId(await readCollection(name)));
});

test('a list nobody wrote is empty, but without the store there is nothing to show', async () => {
  vi.stubEnv('CONTENT_DIR', empty);
  vi.stubEnv('STORE_DIR', empty);
  const { readEntries: readThere } = await import('./collections.ts');
  expect(readThere('accuracy')).toEqual([]);
  expect(() => readThere('plans')).toThrow(/records\.json: run node scripts\/prepare\.ts first/);
});
