import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { buildIndex } from './build-index.ts';

const root = mkdtempSync(join(tmpdir(), 'index-'));
afterAll(() => rmSync(root, { recursive: true }));

async function build(name: string): Promise<Map<string, string>> {
  const target = join(root, name);
  await buildIndex({ content: 'content', target });
  const files = readdirSync(target, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(target.length + 1), readFileSync(path, 'base64')]),
  );
}

it('writes the same bytes for the same content, and ids that the facts know', async () => {
  const files = await build('a');
  expect(await build('b')).toEqual(files);
  const facts = JSON.parse(readFileSync(join(root, 'a', 'facts.json'), 'utf8'));
  const fragments = [...files.keys()].filter((path) => path.startsWith('fragment/'));
  expect(fragments.map((path) => path.replace(/fragment\/(.+)\.pf_fragment/, '$1')).sort()).toEqual(
    facts.records.id.toSorted(),
  );
  const meta = [...files].find(([path]) => path.endsWith('.pf_meta'))?.[1] ?? '';
  const table = gunzipSync(Buffer.from(meta, 'base64')).toString('latin1');
  for (const id of facts.records.id) expect(table).toContain(id);
}, 60_000);
