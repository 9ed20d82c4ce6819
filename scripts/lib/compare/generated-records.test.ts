import { expect, test } from 'vitest';
import { openIndex } from '../../../src/compare/compare-index.ts';
import { lookUp } from '../../../src/compare/look-up.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { generateRecords } from './generated-records.ts';

const { records } = readCorpus('seeds/documents', 'seeds/lookups');
const generate = (own: number) => [...generateRecords(records, 'seeds/lookups', { plans: 20, seed: 1, own })];

test('each record has 3,000 characters, the same for the same seed', () => {
  const generated = generate(0.5);
  for (const { passages } of generated) {
    expect(passages.reduce((sum, { text }) => sum + text.length, 0)).toBe(3000);
  }
  expect(generate(0.5)).toEqual(generated);
});

test('its own share stands nowhere else, the rest mostly does', () => {
  const generated = generate(0.5);
  const index = openIndex(generated.map((record) => ({ ...record, isFullPlan: false })));
  for (const record of generated) {
    const places = lookUp(index, record).notes.flatMap((note) => note.places);
    const shared = places.reduce((sum, { start, end }) => sum + end - start, 0);
    expect(shared).toBeLessThan(1500);
    expect(shared).toBeGreaterThan(500);
  }
});
