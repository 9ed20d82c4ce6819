import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { compareChanges } from '../src/compare/changes.ts';
import { openCompareCorpus } from '../src/compare/compare-corpus.ts';
import { openIndex } from '../src/compare/compare-index.ts';
import { lineageOf } from '../src/compare/lineage.ts';
import { lookUp } from '../src/compare/look-up.ts';
import { pairItems } from '../src/compare/pair-items.ts';
import { similarPairsOf } from '../src/compare/sample-pairs.ts';
import { readyRecord, sharedRuns } from '../src/compare/shared-runs.ts';
import { uptake, uptakeMatrix } from '../src/compare/uptake.ts';
import { Campaign, Formula, Law } from '../src/model/campaign.ts';
import { PlanRecord } from '../src/model/record.ts';
import { evidenceGrade } from '../src/model/record-name.ts';
import { walkPassages, walkUnits } from '../src/model/walk.ts';

/** The five documents held against each other, as issue 5 asks. */

const read = (path: string): unknown => JSON.parse(readFileSync(`content/${path}`, 'utf8'));
const records = readdirSync('content/plans').map((file) => PlanRecord.parse(read(`plans/${file}`)));
const campaigns = z.array(Campaign).parse(read('campaigns.json'));
const corpus = openCompareCorpus({
  campaigns,
  laws: z.array(Law).parse(read('laws.json')),
  formulas: z.array(Formula).parse(read('formulas.json')),
  records,
});

const recordOf = (id: string): PlanRecord => {
  const record = records.find((one) => one.id === id);
  if (record === undefined) throw new Error(`no record ${id}`);
  return record;
};
const between = (a: string, b: string) => compareChanges(corpus, recordOf(a), recordOf(b));
const named = (a: string, b: string, name: string) =>
  between(a, b).things.find(({ thing }) => thing.name === name);

/** Names of the province's plan of 2019 that 岳阳's of 2021 prints again, read by eye. */
const CARRIED = [
  '百千万巾帼大宣讲',
  '巾帼初心耀三湘',
  '家家幸福安康工程',
  '美家美妇',
  '最美家庭',
  '妇女之家',
  '妇女微家',
];

test.each(CARRIED)('the province 2019 → 岳阳 2021: %s is carried, with both sentences', (name) => {
  const change = named('hunan-2019-plan', 'yueyang-2021-plan', name);
  expect(change).toMatchObject({ status: 'carried', sameBy: 'wording', caveat: null });
  for (const evidence of [...(change?.a ?? []), ...(change?.b ?? [])]) {
    expect(evidence.sentence.hit).toBe(evidence.text);
  }
});

test.each([
  ['hunan-2019-plan', 'yueyang-2021-plan', '巾帼心向党 奋进新征程'],
  ['hunan-2019-plan', 'xiangtan-2021-plan-summary', '巾帼心向党 奋进新时代'],
  ['xiangtan-2021-plan-summary', 'changsha-wangcheng-2022-plan', '巾帼心向党  喜迎二十大'],
])('%s → %s: 巾帼心向党 is reworded as %s', (a, b, wording) => {
  const change = named(a, b, '巾帼心向党');
  expect(change).toMatchObject({ status: 'reworded', sameBy: 'family' });
  expect(change?.b.map(({ text }) => text)).toContain(wording);
});

test('常德 2022 has no 巾帼心向党', () => {
  expect(named('hunan-2019-plan', 'changde-2022-plan', '巾帼心向党')).toMatchObject({
    status: 'notFound',
    caveat: 'years-between',
    b: [],
  });
});

test('the province 2019 → 岳阳 2021: 巾帼文明岗 is taken up without its quotes', () => {
  expect(named('hunan-2019-plan', 'yueyang-2021-plan', '巾帼文明岗')).toMatchObject({
    status: 'reworded',
    sameBy: 'unquoted',
  });
});

test('the province 2019 → 岳阳 2021: two years, and plans of 2020 and 2021 that are not collected', () => {
  expect(between('hunan-2019-plan', 'yueyang-2021-plan').distance).toEqual({
    years: 2,
    between: [
      { organisation: 'hunan', year: 2020, collected: [] },
      { organisation: 'yueyang', year: 2020, collected: [] },
      { organisation: 'hunan', year: 2021, collected: [] },
    ],
  });
});

test('常德 2021 → 2022: two names carried, three festivals not found, which the summary does not prove', () => {
  const { things, summary, distance } = between('changde-2021-plan-summary', 'changde-2022-plan');
  const told = things
    .filter(({ status }) => status !== 'added')
    .map(({ thing, status, caveat }) => [thing.name, status, caveat]);
  expect(told).toEqual([
    ['精彩绽放 巾彩常德', 'carried', null],
    ['五绽放五立', 'carried', null],
    ['三八', 'notFound', 'summary'],
    ['六一', 'notFound', 'summary'],
    ['七一', 'notFound', 'summary'],
  ]);
  expect([summary, distance]).toEqual(['a', { years: 1, between: [] }]);
});

test('what the corpus has had before is not called new', () => {
  const since = (name: string) => named('changde-2021-plan-summary', 'changde-2022-plan', name)?.since;
  expect(since('百千万巾帼大宣讲')).toBe('organisation');
  expect(since('十大巾彩行动')).toBe('corpus');
});

test('every pair tells of each name of both records once', () => {
  for (const a of records) {
    for (const b of records) {
      if (a === b) continue;
      const { things } = compareChanges(corpus, a, b);
      const usesA = corpus.things.usesOf(a.id);
      expect(things.filter(({ status }) => status !== 'added')).toHaveLength(usesA.length);
      const places = new Set(
        things.flatMap((change) => change.b.map(({ node, start }) => `${node} ${start}`)),
      );
      for (const use of corpus.things.usesOf(b.id)) {
        for (const { node, start } of use.places) expect(places).toContain(`${node} ${start}`);
      }
    }
  }
});

test('uptake of the province 2019 by 岳阳 2021: taken up, changed and left out with their sentences', () => {
  const { takenUp, changed, leftOut } = uptake(
    corpus,
    recordOf('hunan-2019-plan'),
    recordOf('yueyang-2021-plan'),
  );
  const names = (changes: typeof takenUp) => changes.map(({ thing }) => thing.name);
  expect(names(takenUp)).toEqual(expect.arrayContaining(CARRIED));
  expect(names(changed)).toEqual(expect.arrayContaining(['巾帼心向党', '巾帼文明岗']));
  expect(names(leftOut)).toContain('公益护花');
  for (const change of [...takenUp, ...changed]) {
    expect(change.a[0]?.sentence.hit).toBe(change.a[0]?.text);
    expect(change.b[0]?.sentence.hit).toBe(change.b[0]?.text);
  }
});

test('the matrix of an upper plan says in each cell what the two plans alone say', () => {
  const upper = recordOf('hunan-2019-plan');
  const lowers = ['yueyang-2021-plan', 'changde-2022-plan', 'xiangtan-2021-plan-summary'].map(recordOf);
  const { rows, plans } = uptakeMatrix(corpus, upper, lowers);
  expect(plans.map(({ id }) => id)).toEqual(lowers.map(({ id }) => id));
  const statuses = (name: string) =>
    rows.find(({ thing }) => thing.name === name)?.cells.map(({ status, caveat }) => `${status} ${caveat}`);
  expect(statuses('巾帼心向党')).toEqual(['reworded null', 'notFound years-between', 'reworded null']);
  expect(statuses('妇女之家')).toEqual(['carried null', 'notFound years-between', 'notFound summary']);
  const found = rows.map(({ cells }) => cells.filter(({ status }) => status !== 'notFound').length);
  expect(found).toEqual(found.toSorted((one, other) => other - one));
});

test('巾帼初心耀三湘 began before this corpus: it is carried on already in 2019', () => {
  const lineage = (name: string) => {
    const family = campaigns.find((campaign) => campaign.name === name);
    if (family === undefined) throw new Error(`no family ${name}`);
    return lineageOf(family, (id) => records.find((one) => one.id === id));
  };
  expect(lineage('巾帼初心耀三湘')).toMatchObject({ first: 2019, startedBefore: true });
  expect(lineage('美家美妇')).toMatchObject({ first: 2019, startedBefore: false });
  expect(lineage('巾帼心向党').entries.map(({ year, level, wordings }) => [year, level, wordings])).toEqual([
    [2019, 'province', ['巾帼心向党']],
    [2021, 'city', ['巾帼心向党 奋进新时代']],
    [2021, 'city', ['巾帼心向党 奋进新征程']],
    [2022, 'county', ['巾帼心向党  喜迎二十大']],
  ]);
});

test('items of the province and 岳阳 find each other by names, runs and theme', () => {
  const [a, b] = [recordOf('hunan-2019-plan'), recordOf('yueyang-2021-plan')];
  const { a: items } = pairItems(corpus.things, { record: a }, { record: b });
  const partners = (heading: string) =>
    items
      .find(({ unit }) => unit.heading === heading)
      ?.counterparts.map(({ b: id }) => walkUnits(b).find((unit) => unit.id === id)?.text ?? '');
  expect(partners('强化思想政治引领')?.[0]).toContain('百千万巾帼大宣讲');
  expect(partners('做好家庭教育支持行动')?.[0]).toContain('家庭教育促进条例');
  expect(partners('召开省第十三次妇女代表大会')).toEqual([]);
});

test('the corpus knows the two plans of 2022 as the most similar, and what three of four plans write as a formula', () => {
  const formulas = z.array(Formula).parse(read('formulas.json'));
  const sources = records.map((record) => ({
    id: record.id,
    isFullPlan: evidenceGrade(record) === 'full',
    passages: walkPassages(record),
  }));
  const index = openIndex(sources, { phrases: formulas.map(({ text }) => text) });
  const [first] = similarPairsOf(index, sources);
  expect(first).toMatchObject({ a: 'changde-2022-plan', b: 'changsha-wangcheng-2022-plan' });
  const looked = new Map(sources.map((source) => [source.id, lookUp(index, source)]));
  const ready = (id: string) => {
    const source = sources.find((one) => one.id === id);
    if (source === undefined) throw new Error(`no record ${id}`);
    return readyRecord(source, looked.get(id)?.formulas);
  };
  for (const { id } of sources) {
    for (const other of looked.get(id)?.similar ?? []) {
      const { inA, runs } = sharedRuns(ready(id), ready(other.id));
      expect(other.characters).toBe(inA);
      expect(runs.some(({ formula }) => !formula)).toBe(true);
    }
  }
  const { runs } = sharedRuns(ready('changde-2022-plan'), ready('yueyang-2021-plan'));
  const texts = new Map(walkPassages(recordOf('changde-2022-plan')).map(({ id, text }) => [id, text]));
  const printed = runs.map(({ a, formula }) => [texts.get(a.passage)?.slice(a.start, a.end), formula]);
  expect(printed).toContainEqual(['《湖南省家庭教育促进条例》', true]);
  expect(printed).toContainEqual(['增强“四个意识”、坚定“四个自信”、做到“两个维护”。', true]);
  expect(printed).toContainEqual(['深化“百千万巾帼大宣讲', false]);
});
