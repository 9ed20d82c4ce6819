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
  writeFileSync(join(dir, 'index.html'), '首页');
  writeFileSync(join(dir, '404.html'), '未找到');
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

  test('serves nothing outside its base path', async () => {
    expect((await fetch(new URL('/plans/', address))).status).toBe(404);
    expect((await fetch(address)).status).toBe(200);
  });

  test('serves nothing outside its folder', async () => {
    const answer = await fetch(`${address}..%2f..%2fetc/passwd`);
    expect(answer.status).toBe(404);
  });

  test('takes the next port where the wished one is taken', async () => {
    const taken = Number(new URL(address).port);
    const second = await serveSite({ dir, base: '/', port: taken });
    second.server.close();
    expect(Number(new URL(second.address).port)).toBeGreaterThan(taken);
  });
});
