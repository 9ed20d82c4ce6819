import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { writePacked } from '../store/packed.ts';

const folder = mkdtempSync(join(tmpdir(), 'compared-'));
afterAll(() => rmSync(folder, { recursive: true }));
vi.stubEnv('STORE_DIR', folder);

const entry = {
  lookup: {
    formulas: [{ passage: '"similar":["x"]', start: 0, end: 4 }],
    notes: [],
    similar: [
      { id: 'yueyang-2020-plan', characters: 300 },
      { id: 'changde-2021-plan', characters: 200 },
    ],
  },
  elsewhere: [['s1', [{ record: 'yueyang-2020-plan', passage: 's2' }]]],
};
const writer = writePacked(join(folder, 'compared.pack'));
writer.add('yueyang-2021-plan', entry);
writer.add('hunan-2019-plan', { lookup: { formulas: [], notes: [], similar: [] }, elsewhere: [] });
writer.close();

test('the most similar records are found in what comparing left without parsing it', async () => {
  const { comparedBytes, lookupOf } = await import('./compare.ts');
  const { bytes, similar } = comparedBytes('yueyang-2021-plan');
  expect(JSON.parse(bytes.toString())).toEqual(entry);
  expect(similar).toEqual(lookupOf({ id: 'yueyang-2021-plan' }).similar.map(({ id }) => id));
  expect(similar).toHaveLength(2);
  expect(comparedBytes('hunan-2019-plan').similar).toEqual([]);
  expect(comparedBytes('none')).toEqual({ bytes: Buffer.of(), similar: [] });
});
