import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { filesHolding, personalNumbers } from '../../scripts/lib/checks/withheld.ts';
import { listFiles } from '../../scripts/lib/files/list-files.ts';
import { TEST_BUILDS } from '../../scripts/lib/site/test-builds.ts';
import { Redaction } from '../../src/model/record.ts';

const numbers = personalNumbers('seeds/documents');

/** How many numbers the records and sources in `content/` say they withhold. */
function withheldInContent(): number {
  const Withholding = z.object({ redactions: z.array(Redaction) });
  const files = ['plans', 'sources'].flatMap((d) =>
    listFiles(`content/${d}`).map((f) => join('content', d, f)),
  );
  const all = files.flatMap((file) => Withholding.parse(JSON.parse(readFileSync(file, 'utf8'))).redactions);
  return all.reduce((sum, redaction) => sum + redaction.count, 0);
}

describe('personal numbers of the documents', () => {
  test('are each counted as withheld', () => {
    expect(withheldInContent()).toBe(numbers.length);
  });

  test.each(['content', ...Object.values(TEST_BUILDS).map((b) => b.dir)])('stand in no file of %s', (dir) => {
    expect(listFiles(dir)).not.toEqual([]);
    expect(filesHolding(dir, numbers)).toEqual([]);
  });
});
