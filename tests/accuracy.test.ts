import { describe, expect, it } from 'vitest';
import { measureAccuracy } from '../scripts/lib/accuracy/accuracy.ts';
import type { Part } from '../scripts/lib/accuracy/score-record.ts';
import { readCorpus } from '../scripts/lib/corpus/read-corpus.ts';

const { records, laws } = readCorpus('seeds/documents', 'seeds/lookups');
const byId = new Map(records.map((record) => [record.id, record]));
const accuracy = measureAccuracy({ record: (id) => byId.get(id), laws }, 'tests/gold');

/** The least that is asked: share of what was marked that is found, and of what is found that was marked. */
const FLOORS: [Part, { recall: number; precision: number; f1?: number }][] = [
  ['quoted names', { recall: 0.98, precision: 0.98 }],
  ['all names', { recall: 0.9, precision: 0.9 }],
  ['kinds of names', { recall: 0.9, precision: 0.9 }],
  ['laws', { recall: 1, precision: 1 }],
  ['targets', { recall: 0.95, precision: 0.85 }],
  ['main theme', { recall: 0.9, precision: 0.9 }],
  ['themes', { recall: 0.8, precision: 0.8, f1: 0.85 }],
];

describe('agreement with the annotations made by hand', () => {
  for (const side of ['tuned', 'keptApart'] as const) {
    it.each(FLOORS)(`${side}: %s are read at least this well`, (part, floor) => {
      const found = accuracy?.[side].parts.find((one) => one.part === part);
      expect(found?.recall).toBeGreaterThanOrEqual(floor.recall);
      expect(found?.precision).toBeGreaterThanOrEqual(floor.precision);
      expect(found?.f1).toBeGreaterThanOrEqual(floor.f1 ?? 0);
    });
  }

  it('is on the record kept apart at most 0.05 below what was tuned', () => {
    for (const { part, f1 } of accuracy?.tuned.parts ?? []) {
      const apart = accuracy?.keptApart.parts.find((one) => one.part === part)?.f1 ?? 0;
      expect(apart, part).toBeGreaterThanOrEqual((f1 ?? 0) - 0.05);
    }
  });
});
