import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCorpus } from '../scripts/lib/corpus/read-corpus.ts';
import { reportOf } from '../scripts/lib/report/report.ts';
import { formatReport } from '../scripts/lib/report/text-report.ts';

const GOLDEN = join(import.meta.dirname, 'golden');
const LOOKUPS = join(import.meta.dirname, '../seeds/lookups');
const work = mkdtempSync(join(tmpdir(), 'golden-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

// `npx vitest run tests/golden -u` writes the expectation anew; read the difference before committing it.
describe('golden documents', () => {
  for (const name of readdirSync(GOLDEN).sort()) {
    it(`reads ${name.replaceAll('-', ' ')}`, async () => {
      const folder = join(GOLDEN, name);
      const documents = join(work, name);
      cpSync(join(folder, 'input.txt'), join(documents, 'input.txt'));
      if (existsSync(join(folder, 'input.yml')))
        cpSync(join(folder, 'input.yml'), join(documents, 'input.yml'));
      const corpus = readCorpus(documents, LOOKUPS);
      const { records, documents: sources } = corpus;
      await expect(`${JSON.stringify({ records, sources }, null, 1)}\n`).toMatchFileSnapshot(
        join(folder, 'records.json'),
      );
      await expect(`${formatReport(reportOf(corpus), 'golden')}\n`).toMatchFileSnapshot(
        join(folder, 'issues.txt'),
      );
    });
  }
});
