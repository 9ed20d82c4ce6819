import { expect, test } from 'vitest';
import { openCompareCorpus } from '../compare/compare-corpus.ts';
import { naturalPairs } from '../compare/natural-pairs.ts';
import { sampleCampaign, sampleOccurrence, sampleOrganisation, sampleThemed } from '../model/samples.ts';
import { allPairs } from './pairs.ts';
import { planOf, sampleCorpus } from './sample-corpus.ts';
import { chooseUpper, plansWithUptake } from './upper-plans.ts';
import { tabulateUptake, uptakeOf } from './uptake.ts';

const opening = [sampleThemed('o1', '两癌检查，最美家庭。')];
const upper = planOf('shi', 2021, { level: 'province', opening });
const lowers = [
  planOf('jia', 2021, { opening }),
  planOf('yi', 2022, { opening }),
  planOf('bing', 2021, { evidence: 'summary' }),
];
const at = (record: { id: string }) => sampleOccurrence({ record: record.id });
const families = [
  sampleCampaign({ occurrences: [at(upper)] }),
  sampleCampaign({
    id: 'zuimeijiating',
    name: '最美家庭',
    kind: 'honour',
    occurrences: [upper, ...lowers.slice(0, 2)].map((record) => ({
      ...at(record),
      start: 5,
      end: 9,
      text: '最美家庭',
    })),
  }),
];
const all = sampleCorpus([upper, ...lowers], { campaigns: families });
const opened = openCompareCorpus({ records: all.plans, campaigns: families, laws: [], formulas: [] });
const pairs = naturalPairs(all).filter(({ kind }) => kind === 'above');
const entry = all.recordById.get(upper.id) as NonNullable<ReturnType<typeof all.recordById.get>>;
const table = (columns: number, rows: number) =>
  tabulateUptake(opened, entry, pairs, { columns, rows }, ({ after }) => `/${after.record.id}/`);

test('the plans nearest in year have columns, full texts first', () => {
  expect(table(3, 9).columns.map(({ entry: { record } }) => record.id)).toEqual([
    'jia-2021-plan',
    'yi-2022-plan',
    'bing-2021-plan-summary',
  ]);
  const cut = table(2, 9);
  expect(cut.columns.map(({ entry: { record } }) => record.id)).toEqual([
    'jia-2021-plan',
    'bing-2021-plan-summary',
  ]);
  expect([cut.moreColumns, cut.fullPlans]).toEqual([1, 2]);
});

test('each family has a cell a column, and counts all full plans that name it, drawn or not', () => {
  const [first, ...rest] = table(1, 9).rows;
  expect([first?.thing.name, first?.cells.map(({ status }) => status), first?.named]).toEqual([
    '最美家庭',
    ['carried'],
    2,
  ]);
  expect(rest.map(({ thing, named }) => [thing.name, named])).toEqual([['两癌', 0]]);
  expect(table(1, 1)).toMatchObject({ rows: { length: 1 }, moreRows: 1 });
});

test('in the content folder the province 2019 has its row of 岳阳 2021 as the comparison has it', async () => {
  const upperEntry = [...(await plansWithUptake())].find(({ record }) => record.id === 'hunan-2019-plan');
  if (upperEntry === undefined) throw new Error('hunan-2019-plan has no lower plans');
  const { columns, rows, moreColumns } = await uptakeOf(upperEntry);
  const column = columns.findIndex(({ entry: { record } }) => record.id === 'yueyang-2021-plan');
  const statusOf = (name: string) => rows.find(({ thing }) => thing.name === name)?.cells[column]?.status;
  for (const name of ['百千万巾帼大宣讲', '巾帼初心耀三湘', '美家美妇', '最美家庭', '妇女之家', '妇女微家'])
    expect(statusOf(name), name).toBe('carried');
  for (const name of ['巾帼心向党', '巾帼文明岗']) expect(statusOf(name), name).toBe('reworded');
  const lower = (await allPairs()).filter(
    ({ kind, before }) => kind === 'above' && before.record.id === 'hunan-2019-plan',
  );
  expect([columns.length, moreColumns]).toEqual([lower.length, 0]);
});

test('of many upper plans those of upper levels have a page, of one level the newest', () => {
  const county = { level: 'county' } as const;
  const plans = [2020, 2021].flatMap((year) => [
    planOf('shi', year, { level: 'province' }),
    planOf('jia', year),
    planOf('jia-a', year, county),
  ]);
  const below = sampleOrganisation({ id: 'jia-a', parent: 'jia', level: 'county' });
  const { organisations } = sampleCorpus([]);
  const many = naturalPairs(sampleCorpus(plans, { organisations: [...organisations, below] }));
  const ids = (most: number) => chooseUpper(many, most).map(({ record }) => record.id);
  expect(ids(3)).toEqual(['shi-2021-plan', 'shi-2020-plan', 'jia-2021-plan']);
  expect(ids(4).toSorted()).toEqual(['jia-2020-plan', 'jia-2021-plan', 'shi-2020-plan', 'shi-2021-plan']);
});
