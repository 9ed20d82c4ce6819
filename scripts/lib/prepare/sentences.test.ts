import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headOfRecord } from '../../../src/model/heads.ts';
import type { PlanRecord } from '../../../src/model/record.ts';
import { sampleLaw, sampleOccurrence, sampleRecord } from '../../../src/model/samples.ts';
import type { Sentence } from '../../../src/model/sentence.ts';
import { NEWEST, WHOLE } from '../../../src/model/shown-places.ts';
import { openPacked } from '../../../src/store/packed.ts';
import { textsOf } from './read-block.ts';
import { type RecordText, textOf } from './record-text.ts';
import { askShort, writeSentences } from './sentences.ts';
import type { Things } from './things.ts';

const place = (record: PlanRecord) =>
  sampleOccurrence({
    record: record.id,
    node: [...textsOf(record).keys()][0] as string,
    ...{ start: 0, end: 2, text: record.title.slice(0, 2) },
  });

test('of a thing that stands in many places the newest are told, and nothing is asked of threads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sentences-'));
  const records = Array.from({ length: WHOLE + 1 }, (_, i) => sampleRecord({ id: `r${i}`, year: 1000 + i }));
  const texts = new Map(records.map((record) => [record.id, textOf(record)]));
  const things: Things = {
    campaigns: [],
    laws: [
      sampleLaw({ id: 'long', occurrences: records.map((record) => ({ ...place(record), use: null })) }),
    ],
    formulas: [],
  };
  const asked = askShort(
    things,
    records.map(({ id }) => id),
  );
  expect(asked.flatMap(({ stretches }) => stretches)).toEqual([]);
  const read = records.map((record) => ({
    head: headOfRecord(record, '00000000'),
    ...{ themes: null, under: {}, sentences: [], words: [], quantities: [] },
  }));
  writeSentences(things, {
    ...{ store: folder, records: read },
    textOf: (id) => texts.get(id) as RecordText,
  });
  const told = openPacked<Record<string, Sentence[]>>(join(folder, 'sentences.pack')).read('laws long') ?? {};
  const newest = records.slice(-NEWEST).map(({ id }) => id);
  expect(Object.keys(told).sort()).toEqual(newest.sort());
  expect(told[`r${WHOLE}`]?.[0]?.hit).toBe(records[0]?.title.slice(0, 2));
});
