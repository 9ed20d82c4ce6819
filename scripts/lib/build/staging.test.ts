import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStaging } from './staging.ts';

let root: string;
let site: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'staging-'));
  site = join(root, 'dist');
});
afterEach(() => rmSync(root, { recursive: true }));

function put(dir: string, text: string) {
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'index.html'), text);
}
const shown = () => readFileSync(join(site, 'index.html'), 'utf8');

test('the last site stays until the next one is published, and nothing else is left then', async () => {
  put(site, 'last');
  const staging = await openStaging(site);
  put(staging.dir, 'next');
  expect(shown()).toBe('last');
  await staging.publish();
  expect(shown()).toBe('next');
  await staging.clear();
  expect(shown()).toBe('next');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('the first site needs none before it', async () => {
  const staging = await openStaging(site);
  put(staging.dir, 'first');
  await staging.publish();
  expect(shown()).toBe('first');
});

test('what an ended build left is cleared away, and the site it left is kept', async () => {
  put(site, 'last');
  put((await openStaging(site)).dir, 'half');
  const { dir } = await openStaging(site);
  expect(readdirSync(dir)).toEqual([]);
  expect(shown()).toBe('last');
});

test('a build that ended between its renames loses no site', async () => {
  put(join(root, '.dist-last'), 'last');
  put(join(root, '.dist-next'), 'next');
  await openStaging(site);
  expect(shown()).toBe('last');
  expect(existsSync(join(root, '.dist-last'))).toBe(false);
});
