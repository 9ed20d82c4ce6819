import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { openCompareCorpus } from '../../../src/compare/compare-corpus.ts';
import { openIndex } from '../../../src/compare/compare-index.ts';
import { comparedRecord, corpusRecord } from '../../../src/compare/compared-record.ts';
import { type ComparedEntry, openComparer } from '../../../src/compare/comparer.ts';
import { describePairs } from '../../../src/compare/similar-pairs.ts';
import { collectThings, thingKey } from '../../../src/compare/things.ts';
import type { Campaign, Formula } from '../../../src/model/campaign.ts';
import { compareRecords } from '../../../src/model/order.ts';
import type { PlanRecord } from '../../../src/model/record.ts';
import { sampleCampaign, sampleFormula, sampleOccurrence, sampleRecord } from '../../../src/model/samples.ts';
import { STORE_FILES } from '../../../src/store/folder.ts';
import { openPacked } from '../../../src/store/packed.ts';
import { silent } from '../report/progress.ts';
import { passCompare } from './compare-pass.ts';
import { type SeenThings, writeFirstSeen } from './first-seen-pass.ts';
import { keptAt } from './kept-records.ts';
import { recordFile } from './read-block.ts';
import { readBlocks } from './read-blocks.ts';
import { writeThings } from './things.ts';

const folder = mkdtempSync(join(tmpdir(), 'compare-pass-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Content {
  records: PlanRecord[];
  campaigns: Campaign[];
  formulas: Formula[];
}

/** Reads the records and compares them; gives the folder of what was found. */
async function pass({ records, campaigns, formulas }: Content, workers: number): Promise<string> {
  const store = mkdtempSync(join(folder, 'store-'));
  mkdirSync(join(store, 'plans'));
  for (const record of records) writeFileSync(recordFile(store, record.id), JSON.stringify(record));
  const texts = keptAt(store, records.length);
  const asked = records.map(({ id }) => ({ id, stretches: [] }));
  const { records: read } = await readBlocks({ content: store, codebook: [] }, texts, asked, [], silent);
  const facts = read.map(({ head, words }) => ({ ...head, words })).sort(compareRecords);
  const things = { campaigns, laws: [], formulas };
  writeThings(things, store, read);
  writeFirstSeen(things, facts, join(store, STORE_FILES.firstSeen));
  await passCompare({ store, texts, records: facts, things, organisations: [], progress: silent, workers });
  return store;
}

/** What the records are told where all of them are held in memory. */
function compareInMemory({ records, formulas }: Content) {
  const sorted = records.filter(({ kind }) => kind !== 'other').toSorted(compareRecords);
  const index = openIndex(sorted.map(corpusRecord), { phrases: formulas.map(({ text }) => text) });
  const comparer = openComparer(index, 50);
  const entries = sorted.map((record) => [record.id, comparer.compare(comparedRecord(record))] as const);
  return { entries: new Map(entries), similar: describePairs(index, comparer.pairs(), 50) };
}

const read = (store: string, file: string) => JSON.parse(readFileSync(join(store, file), 'utf8'));

function expectSame(store: string, content: Content): void {
  const { entries, similar } = compareInMemory(content);
  const packed = openPacked<ComparedEntry>(join(store, 'compared.pack'));
  expect(packed.ids.toSorted()).toEqual([...entries.keys()].sort());
  for (const [id, entry] of entries) expect(packed.read(id)).toEqual(entry);
  expect(read(store, 'similar.json')).toEqual(similar);
}

const passage = (id: string, text: string): PlanRecord['opening'][number] => ({
  id,
  text,
  spans: [],
  themes: [],
});

const contents = fc
  .array(
    fc.record({
      texts: fc.array(
        fc.string({ minLength: 1, maxLength: 40, size: 'max', unit: fc.constantFrom(...'甲甲乙“') }),
        {
          maxLength: 4,
        },
      ),
      year: fc.constantFrom(null, 2020, 2021),
      kind: fc.constantFrom('plan', 'review', 'other'),
    }),
    { minLength: 1, maxLength: 6, size: 'max' },
  )
  .map((all) =>
    all.map(({ texts, year, kind }, i) =>
      sampleRecord({
        id: `r${i}`,
        year,
        kind,
        opening: texts.map((text, n) => passage(`o${n + 1}`, text)),
        sections: [],
        names: [],
      }),
    ),
  );

test('the store holds what comparing all records in memory gives, whatever the corpus', async () => {
  await fc.assert(
    fc.asyncProperty(contents, async (records) => {
      const formulas = [sampleFormula({ text: '甲乙丙甲', occurrences: [] })];
      const content = { records, campaigns: [], formulas };
      expectSame(await pass(content, 1), content);
    }),
    { numRuns: 60 },
  );
});

test('several threads write what one writes', async () => {
  const records = Array.from({ length: 240 }, (_, i) =>
    sampleRecord({
      id: `r${i}`,
      year: 2000 + (i % 20),
      opening: [0, 1, 2].map((n) =>
        passage(`o${n}`, `${'第一二三四五六七八九'[i % 10]}${n}组开展巾帼志愿服务进社区活动${i % 7}次${n}`),
      ),
      sections: [],
    }),
  );
  const content = { records, campaigns: [], formulas: [] };
  expectSame(await pass(content, 3), content);
});

test('tells since when the corpus has a family, a word and nothing else', async () => {
  const name = { node: 'o1', start: 0, end: 2, verb: null };
  const word = { ...name, text: '三八', kind: 'festival' as const, campaign: null };
  const records = [
    sampleRecord({ id: 'a', year: 2019, organisation: 'shi', names: [word, word] }),
    sampleRecord({ id: 'b', year: 2020, organisation: 'jia', names: [word] }),
    sampleRecord({ id: 'c', year: 2021, organisation: 'jia', names: [word] }),
    sampleRecord({ id: 'd', year: null, organisation: 'jia', names: [] }),
  ];
  const at = (record: string) => sampleOccurrence({ record });
  const campaigns = [
    sampleCampaign({ id: 'x', occurrences: [at('a'), at('c'), at('c')] }),
    sampleCampaign({ id: 'y', occurrences: [at('b'), at('d')] }),
  ];
  const content = { records, campaigns, formulas: [] };
  const seen = openPacked<SeenThings>(join(await pass(content, 1), 'first-seen.pack'));
  expect(['a', 'b', 'c', 'd'].map((id) => seen.read(id))).toEqual([
    { corpus: ['campaign x', 'word 三八'] },
    { unknown: ['campaign y'], organisation: ['word 三八'] },
    { organisation: ['campaign x'], earlier: ['word 三八'] },
    { unknown: ['campaign y'] },
  ]);
  const sources = { records, campaigns, laws: [], formulas: [] };
  const { usesOf } = collectThings(sources);
  const { sinceOf } = openCompareCorpus(sources);
  for (const record of records) {
    for (const { thing } of usesOf(record.id))
      expect(seen.read(record.id)?.[sinceOf(thing, record)]).toContain(thingKey(thing));
  }
});
