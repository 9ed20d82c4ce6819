import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addPlatformEntries, type Lock } from '../scripts/lib/lock/platform-entries.ts';

const lock = readFileSync('package-lock.json', 'utf8');
const project = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;

describe('package-lock.json', () => {
  test('names no registry, so that any mirror will do', () => {
    expect(lock).not.toContain('"resolved"');
  });

  test('lacks no platform package (fix: npm run lock)', () => {
    expect(addPlatformEntries(JSON.parse(lock) as Lock)).toEqual([]);
  });
});

test('package.json pins every version exactly', () => {
  const groups = ['dependencies', 'devDependencies', 'optionalDependencies'];
  const versions = groups.flatMap((group) => Object.entries(project[group] ?? {}));
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});
