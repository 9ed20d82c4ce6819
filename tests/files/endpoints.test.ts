import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIContext } from 'astro';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '../../scripts/lib/files/list-files.ts';
import { runTool } from '../../scripts/lib/run/tool.ts';
import * as sheets from '../../src/pages/compare/records/[id].json.ts';
import * as passages from '../../src/pages/plans/[id]/passages.json.ts';
import * as trends from '../../src/pages/trends/[code].json.ts';

const root = mkdtempSync(join(tmpdir(), 'files-'));
afterAll(() => rmSync(root, { recursive: true }));
const read = (file: string) => readFileSync(join(root, file), 'utf8');

beforeAll(async () => {
  for (const SITE_LANGUAGE of ['zh', 'en']) {
    const env = { OUT_DIR: root, SITE_LANGUAGE, OFFERED_FILES: join(root, 'offered.json') };
    const { code, output } = await runTool('scripts/files.ts', [], { env, keep: true });
    expect(code, output).toBe(0);
  }
}, 60_000);

/** What a server for development answers, by the file it would be. */
const ROUTES = {
  'plans/[id]/passages.json': passages,
  'compare/records/[id].json': sheets,
  'trends/[code].json': trends,
};

test.each(Object.entries(ROUTES))(
  '%s is written as it is answered, byte for byte',
  async (route, { GET, getStaticPaths }) => {
    const paths = (await getStaticPaths()) as { params: Record<string, string>; props?: object }[];
    expect(paths.length).toBeGreaterThan(3);
    for (const { params, props = {} } of paths) {
      const response = (await GET({ params, props } as unknown as APIContext & never)) as Response;
      const file = route.replace(/\[(\w+)\]/, (_, name) => params[name] ?? '');
      expect(read(file), file).toBe(await response.text());
    }
  },
);

test('every language has the same files, in its own words, and open data stands once', () => {
  const files = listFiles(root);
  const english = files.filter((file) => file.startsWith('en/')).map((file) => file.slice('en/'.length));
  const chinese = files.filter((file) => /^(plans|compare|trends)\//.test(file));
  expect(english).toEqual(chinese);
  const named = (file: string) => (JSON.parse(read(file)) as { name: string }).name;
  const sheet = chinese.find((file) => file.startsWith('compare/')) ?? '';
  expect(named(sheet)).toMatch(/妇联/);
  expect(named(`en/${sheet}`)).toMatch(/Women/);
});

test('what is said of open data is what was written', () => {
  const { parts, archives } = JSON.parse(read('offered.json'));
  for (const { name, bytes } of parts) {
    expect(Buffer.byteLength(read(`data/tables/${name}.csv`)), name).toBe(bytes.csv);
    expect(Buffer.byteLength(read(`data/tables/${name}.json`)), name).toBe(bytes.json);
  }
  for (const { name, bytes } of archives)
    expect(readFileSync(join(root, `data/${name}.zip`))).toHaveLength(bytes);
});
