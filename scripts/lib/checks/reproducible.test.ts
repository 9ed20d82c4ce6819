import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { differences } from './reproducible.ts';

function folder(files: Record<string, string>): string {
  const dir = mkdtempSync(join(tmpdir(), 'reproducible-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  return dir;
}

test('finds nothing between equal folders', () => {
  expect(differences(folder({ 'plans/a.json': '{}' }), folder({ 'plans/a.json': '{}' }))).toEqual([]);
});

test('names what differs, what is missing and what is left over', () => {
  const there = folder({ 'plans/a.json': '{}', 'plans/old.json': '{}' });
  const anew = folder({ 'plans/a.json': '{ }', 'sources/new.json': '{}' });
  expect(differences(there, anew)).toEqual([
    'plans/a.json differs',
    'plans/old.json comes from no document',
    'sources/new.json is missing',
  ]);
});
