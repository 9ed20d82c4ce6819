import { spawn } from 'node:child_process';
import { once } from 'node:events';
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
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { openStaging } from '../../scripts/lib/build/staging.ts';
import { AS_SERVED } from './as-served.ts';

const root = mkdtempSync(join(tmpdir(), 'interrupted-'));
afterAll(() => rmSync(root, { recursive: true }));

test('a build that is ended midway leaves the last good site, and the next one begins anew', async () => {
  const [site, next] = [join(root, 'dist'), join(root, '.dist-next')];
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), 'last');
  const env = { ...process.env, ...AS_SERVED, OUT_DIR: site, CACHE_DIR: join(root, 'cache') };
  const build = spawn(process.execPath, ['scripts/build.ts'], { env, stdio: 'ignore' });
  const ended = once(build, 'exit');
  while (!existsSync(join(next, 'campaigns')) && build.exitCode === null) await setTimeout(50);
  expect(build.exitCode, 'the build has not ended by itself').toBeNull();
  build.kill();
  const [code] = await ended;
  expect(code).not.toBe(0);
  expect(readdirSync(site)).toEqual(['index.html']);
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('last');
  expect(readdirSync((await openStaging(site)).dir)).toEqual([]);
}, 120_000);
