import { expect, test } from 'vitest';
import type { Correction } from '../model/correction.ts';
import type { Repair } from '../model/record.ts';
import { sampleSource } from '../model/samples.ts';
import { LISTED, listCorrections } from './corrections.ts';
import { planOf, sampleCorpus } from './sample-corpus.ts';

const repair = (kind: Repair['kind']): Repair => ({ line: 1, kind, before: '甲', after: '', spans: [] });
const correction: Correction = { fact: 'year', before: [], after: ['2021'], reason: '封面' };

test('corrections stand with their document and its records; a document without any is not listed', () => {
  const record = planOf('jia', 2021);
  const corrected = sampleSource({ id: 'b', records: [record.id], corrections: [correction] });
  const page = listCorrections(sampleCorpus([record], { sources: [sampleSource({ id: 'a' }), corrected] }));
  expect(page.corrected.map(({ source, records }) => [source.id, records.map((r) => r.record.id)])).toEqual([
    ['b', ['jia-2021-plan']],
  ]);
  expect(page.corrected[0]?.corrections).toEqual([correction]);
});

test('repairs of documents and of their records are counted by kind, the most mended document first', () => {
  const record = planOf('jia', 2021, { repairs: [repair('join'), repair('join')] });
  const page = listCorrections(
    sampleCorpus([record], {
      sources: [
        sampleSource({ id: 'a', records: [], repairs: [repair('blank')] }),
        sampleSource({ id: 'b', records: [record.id], repairs: [repair('blank')] }),
        sampleSource({ id: 'c', records: [] }),
      ],
    }),
  );
  expect(page.kinds).toEqual([
    { kind: 'blank', count: 2 },
    { kind: 'join', count: 2 },
  ]);
  expect(page.repaired.map(({ source, changes, blanks }) => [source.id, changes, blanks])).toEqual([
    ['b', 2, 1],
    ['a', 0, 1],
  ]);
});

test('the list of mended documents is bounded and says how many it leaves out', () => {
  const sources = Array.from({ length: LISTED + 3 }, (_, i) =>
    sampleSource({ id: `s${i}`, records: [], repairs: [repair('join')] }),
  );
  const page = listCorrections(sampleCorpus([], { sources }));
  expect([page.repaired.length, page.more]).toEqual([LISTED, 3]);
});

test('the list of corrected documents is bounded, and its counts are of all of them', () => {
  const sources = Array.from({ length: LISTED + 3 }, (_, i) =>
    sampleSource({ id: `s${i}`, records: [], corrections: [correction, correction] }),
  );
  const page = listCorrections(sampleCorpus([], { sources }));
  expect(page.corrected).toHaveLength(LISTED);
  expect(page.made).toEqual({ corrections: 2 * (LISTED + 3), documents: LISTED + 3 });
});
