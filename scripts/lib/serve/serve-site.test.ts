import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite } from './serve-site.ts';

const dir = mkdtempSync(join(tmpdir(), 'serve-site-'));
let address = '';
let server: Server;

beforeAll(async () => {
  mkdirSync(join(dir, 'plans'));
  mkdirSync(join(dir, '_astro'));
  writeFileSync(join(dir, '_astro/a.1b2c.css'), 'a {}');
  writeFileSync(join(dir, 'index.html'), '首页');
  writeFileSync(join(dir, '404.html'), '未找到');
  mkdirSync(join(dir, 'en'));
  writeFileSync(join(dir, 'en/404.html'), 'Not found');
  writeFileSync(join(dir, 'plans/index.html'), '工作要点'.repeat(1000));
  ({ address, server } = await serveSite({ dir, base: '/base/', port: 0 }));
});
afterAll(() => {
  server.close();
  rmSync(dir, { recursive: true });
});

describe('serveSite', () => {
  test("serves a folder's index behind its slash, compressed and as UTF-8", async () => {
    const answer = await fetch(`${address}plans/`);
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(await answer.text()).toContain('工作要点');
  });

  test('sends a folder without its slash to the slash and keeps the query', async () => {
    const answer = await fetch(`${address}plans?year=2021`, { redirect: 'manual' });
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe('/base/plans/?year=2021');
  });

  test('sends nobody to another host by a doubled slash', async () => {
    const answer = await fetch(`${address}/plans`, { redirect: 'manual' });
    expect(answer.headers.get('location')).toBeNull();
  });

  test('answers with the 404 page for what is not there', async () => {
    const answer = await fetch(`${address}nowhere/`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('未找到');
  });

  test('answers in the language of what is not there', async () => {
    const answer = await fetch(`${address}en/nowhere/`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('Not found');
  });

  test('serves nothing outside its base path', async () => {
    expect((await fetch(new URL('/plans/', address))).status).toBe(404);
    expect((await fetch(address)).status).toBe(200);
  });

  test('serves nothing outside its folder', async () => {
    const answer = await fetch(`${address}..%2f..%2fetc/passwd`);
    expect(answer.status).toBe(404);
  });

  test('sends the policy with every answer, and lets only what is named by its content be kept', async () => {
    const [page, asset, missing] = await Promise.all(
      ['plans/', '_astro/a.1b2c.css', '_astro/gone.css'].map((path) => fetch(`${address}${path}`)),
    );
    for (const answer of [page, asset, missing])
      expect(answer?.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(page?.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(asset?.headers.get('cache-control')).toContain('immutable');
    expect([missing?.status, missing?.headers.get('cache-control')]).toEqual([
      404,
      'public, max-age=0, must-revalidate',
    ]);
  });

  test('takes the next port where the wished one is taken', async () => {
    const taken = Number(new URL(address).port);
    const second = await serveSite({ dir, base: '/', port: taken });
    second.server.close();
    expect(Number(new URL(second.address).port)).toBeGreaterThan(taken);
  });
});
