import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../scripts/lib/files/list-files.ts';
import { type Outcome, runTool } from '../../scripts/lib/run/tool.ts';

const folder = mkdtempSync(join(tmpdir(), 'rejected-'));
const documents = join(folder, 'documents');
const out = join(folder, 'content');
const GOOD = '宁波市妇联2020年工作要点\n\n一、加强引领。组织宣讲。\n\n二、深化改革。推进履职。\n';

const BAD: Record<string, string | Uint8Array> = {
  'empty.txt': '',
  'blank.txt': ' \u3000\n\n\t\n\ufeff',
  'picture.txt': Uint8Array.from({ length: 4000 }, (_, at) => (at * 131) % 256),
  'huge.txt': '工'.repeat(6_000_000),
};

beforeAll(() => {
  mkdirSync(documents);
  for (const [name, bytes] of Object.entries({ ...BAD, 'good.txt': GOOD })) {
    writeFileSync(join(documents, name), bytes);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a folder with documents that cannot be read', () => {
  let run: Outcome;
  beforeAll(async () => {
    run = await runTool('scripts/ingest.ts', ['--documents', documents, '--out', out], { keep: true });
  });

  test.each(Object.keys(BAD))('names %s as rejected, with a reason and what to do', (name) => {
    const [, reason = ''] = new RegExp(`^${name}.*rejected\\n(.*\\n.*)`, 'm').exec(run.output) ?? [];
    expect(reason).toContain(name);
    expect(reason).toMatch(/\[file-[a-z-]+\]/);
    expect(reason).toContain('fix:');
  });

  test('ends with code 1 and reads the others', () => {
    expect(run.code).toBe(1);
    expect(listFiles(join(out, 'plans'))).toEqual(['ningbo-2020-plan.json']);
    expect(listFiles(join(out, 'sources'))).toEqual(['good.json']);
  });
});

describe('wrong use', () => {
  const fresh = join(folder, 'fresh');
  test.each([
    ['an unknown option', ['--documenst', documents]],
    ['a folder that is not there', ['--documents', join(folder, 'nowhere')]],
    ['a folder of somebody else as output', ['--documents', documents, '--out', documents]],
  ])('%s ends with code 2 and writes nothing', async (_, args) => {
    const { code, output } = await runTool('scripts/ingest.ts', ['--out', fresh, ...args], { keep: true });
    expect(code).toBe(2);
    expect(output.trim()).not.toBe('');
    expect(existsSync(fresh)).toBe(false);
    expect(listFiles(documents)).toHaveLength(Object.keys(BAD).length + 1);
  });
});
