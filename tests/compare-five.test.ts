import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { compareChanges } from '../src/compare/changes.ts';
import { openCompareCorpus } from '../src/compare/compare-corpus.ts';
import { Campaign, Formula, Law } from '../src/model/campaign.ts';
import { PlanRecord } from '../src/model/record.ts';

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

test.each([
  '百千万巾帼大宣讲',
  '巾帼初心耀三湘',
  '家家幸福安康工程',
  '美家美妇',
  '最美家庭',
  '妇女之家',
  '妇女微家',
])('the province 2019 → 岳阳 2021: %s is carried, with both sentences', (name) => {
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
