import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareChanges } from '../../../src/compare/changes.ts';
import { type CompareCorpus, openCompareCorpus } from '../../../src/compare/compare-corpus.ts';
import { type CompareIndex, maskRecord, openIndex } from '../../../src/compare/compare-index.ts';
import { comparedRecord, corpusRecord, isCompared } from '../../../src/compare/compared-record.ts';
import { formulaPlaces } from '../../../src/compare/formula-mask.ts';
import { keyRecord } from '../../../src/compare/key.ts';
import { readyRecord, sharedRuns } from '../../../src/compare/shared-runs.ts';
import { isWord, type ThingSources, usesIn } from '../../../src/compare/things.ts';
import type { PlanRecord } from '../../../src/model/record.ts';
import { sampleCampaign, sampleFormula, sampleRecord, sampleThemed } from '../../../src/model/samples.ts';
import { openPairCounter, type PairCount } from './count-pair.ts';
import { textOf } from './record-text.ts';

const FAMILIES = ['甲', '乙', '丙'];
const FORMULA = '乙丙甲乙';

interface Piece {
  text: string;
  between: string;
  family: string | null;
}

/** A text in pieces, of which some are names: of a family, or of a festival. */
const pieces = fc.array(
  fc.record({
    text: fc.constantFrom(
      ...['甲', '乙丙', '甲乙丙甲', FORMULA, '甲乙丙甲乙丙丙甲乙乙甲', '丙丙甲乙甲甲乙丙乙丙甲甲'],
    ),
    between: fc.constantFrom('', '“', '，'),
    family: fc.constantFrom(...FAMILIES, null, 'festival'),
  }),
  { minLength: 1, maxLength: 10, size: 'max' },
);

function recordOf(id: string, kind: PlanRecord['kind'], read: Piece[]): PlanRecord {
  let text = '';
  const names = read.flatMap(({ text: name, between, family }): PlanRecord['names'] => {
    text += between;
    const start = text.length;
    text += name;
    if (family === null) return [];
    const isFestival = family === 'festival';
    const own = isFestival
      ? { kind: 'festival' as const, campaign: null }
      : { kind: 'campaign' as const, campaign: family };
    return [{ node: 'o1', start, end: text.length, text: name, verb: null, ...own }];
  });
  return sampleRecord({
    id,
    kind,
    title: '甲乙丙',
    opening: [sampleThemed('o1', text)],
    sections: [],
    names,
  });
}

const corpora = fc
  .array(fc.record({ pieces, kind: fc.constantFrom('plan', 'review', 'other') }), {
    minLength: 2,
    maxLength: 4,
  })
  .map((all): ThingSources => {
    const records = all.map(({ pieces: read, kind }, i) => recordOf(`r${i}`, kind, read));
    const campaigns = FAMILIES.map((id) =>
      sampleCampaign({
        id,
        name: id,
        occurrences: records.flatMap(({ id: holder, names }) =>
          names
            .filter(({ campaign }) => campaign === id)
            .map(({ campaign: _, kind: __, ...name }) => ({
              record: holder,
              ...name,
              stage: null,
              use: null,
            })),
        ),
      }),
    );
    return { records, campaigns, laws: [], formulas: [sampleFormula({ text: FORMULA, occurrences: [] })] };
  });

/** What a site's corpus knows: the words of a record in its own order. */
function siteCorpus(sources: ThingSources): CompareCorpus {
  const corpus = openCompareCorpus(sources);
  const usesOf = (id: string) => [
    ...corpus.things.usesOf(id).filter(({ thing }) => thing.type !== 'word'),
    ...sources.records
      .filter((one) => one.id === id)
      .flatMap(({ names }) => usesIn({ id, words: names.filter(isWord) }, [], () => expect.unreachable())),
  ];
  return { ...corpus, things: { usesOf } };
}

/** What the pages of pairs are drawn from, counted. */
function countInFull(corpus: CompareCorpus, index: CompareIndex, a: PlanRecord, b: PlanRecord): PairCount {
  const counts = { carried: 0, reworded: 0, notFound: 0, added: 0 };
  for (const { status } of compareChanges(corpus, a, b).things) counts[status] += 1;
  const ready = (record: PlanRecord) => {
    const compared = comparedRecord(record);
    const number = index.numberOf.get(record.id);
    if (number === undefined) return readyRecord(compared);
    return readyRecord(compared, formulaPlaces(keyRecord(compared), maskRecord(index, number)));
  };
  const shared = sharedRuns(ready(a), ready(b)).runs.filter(({ formula }) => !formula).length;
  return [counts.carried, counts.reworded, counts.notFound, counts.added, shared];
}

test('counts what the page of any two records lists', () => {
  fc.assert(
    fc.property(corpora, (sources) => {
      const records = [...sources.records];
      const index = openIndex(records.filter(isCompared).map(corpusRecord), { phrases: [FORMULA] });
      const corpus = siteCorpus(sources);
      const texts = new Map(records.map((record) => [record.id, textOf(record)]));
      const count = openPairCounter(
        index,
        (id) => texts.get(id) ?? expect.unreachable(),
        ({ id }) => [...corpus.things.usesOf(id)],
      );
      for (const a of records) {
        for (const b of records)
          if (a !== b) expect(count(a.id, b.id)).toEqual(countInFull(corpus, index, a, b));
      }
    }),
    { numRuns: 200 },
  );
});
