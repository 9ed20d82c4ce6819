import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { filesHolding, personalNumbers } from '../../scripts/lib/checks/withheld.ts';
import { listFiles } from '../../scripts/lib/files/list-files.ts';
import { TEST_BUILDS } from '../../scripts/lib/site/test-builds.ts';
import { Redaction } from '../../src/model/record.ts';

const Withholding = z.object({ redactions: z.array(Redaction) });

/** How many numbers the records and sources of a content folder say they withhold. */
function countWithheld(content: string): number {
  const files = ['plans', 'sources'].flatMap((folder) =>
    listFiles(join(content, folder)).map((file) => join(content, folder, file)),
  );
  const all = files.flatMap((file) => Withholding.parse(JSON.parse(readFileSync(file, 'utf8'))).redactions);
  return all.reduce((sum, redaction) => sum + redaction.count, 0);
}

describe.each(Object.values(TEST_BUILDS))('personal numbers of $documents', ({ documents, content, dir }) => {
  const numbers = personalNumbers(documents);

  test('are each counted as withheld', () => {
    expect(numbers).not.toEqual([]);
    expect(countWithheld(content)).toBe(numbers.length);
  });

  test.each([content, dir])('stand in no file of %s', (folder) => {
    expect(listFiles(folder)).not.toEqual([]);
    expect(filesHolding(folder, numbers)).toEqual([]);
  });
});
