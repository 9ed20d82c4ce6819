import { describe, expect, test } from 'vitest';
import {
  sampleCampaign,
  sampleFormula,
  sampleItem,
  sampleLaw,
  sampleOccurrence,
  sampleSection,
  sampleThemed,
} from '../model/samples.ts';
import { describeCampaign, listCampaigns } from './campaigns.ts';
import { corpus } from './corpus.ts';
import { describeFormula, tabulateFormulas } from './formulas.ts';
import { describeLaw, listLaws } from './laws.ts';
import { collectMarks } from './marks.ts';
import { groupNames } from './name-groups.ts';
import { indexNames } from './name-index.ts';
import { drawNameLine } from './name-line.ts';
import { passageTexts, placeOccurrences } from './occurrences.ts';
import { planOf, sampleCorpus } from './sample-corpus.ts';
import { groupLedger, listTargets } from './targets.ts';

const opening = [sampleThemed('o1', '两癌检查。民法典宣传，评选100户。')];
const theme = { id: 'family-education', score: 1, evidence: ['词'] };
const target = {
  node: 'o1',
  quote: '评选100户',
  value: 100,
  unit: '户',
  object: '',
  comparator: '=' as const,
  deadline: null,
  kind: 'target' as const,
};
const at = (record: string, part = {}) => sampleOccurrence({ record, ...part });
const family = sampleCampaign({
  wordings: ['两癌', '“两癌”'],
  occurrences: [at('jia-2021-plan'), at('yi-2019-plan', { text: '“两癌”' }), at('jia-2021-plan')],
});
const law = sampleLaw({
  occurrences: [
    { ...at('yi-2019-plan', { start: 5, end: 8, text: '民法典', verb: '宣传' }), use: '普法' },
    { ...at('jia-2021-plan', { start: 5, end: 8, text: '民法典', verb: '宣传' }), use: '普法' },
    { ...at('jia-2021-plan', { start: 5, end: 8, text: '民法典' }), use: null },
  ],
});
const formula = sampleFormula({ occurrences: [at('jia-2021-plan'), at('bing-2021-plan-summary')] });
const item = sampleItem('s1-i1', { themes: [theme] });
const all = sampleCorpus(
  [
    planOf('jia', 2021, { opening, targets: [target], sections: [sampleSection('s1', [item])] }),
    planOf('yi', 2019, { opening, targets: [{ ...target, kind: 'retrospective' }] }),
    planOf('yi', 2018, { kind: 'other', opening, targets: [target] }),
    planOf('bing', 2021, { evidence: 'summary', opening }),
  ],
  {
    campaigns: [
      sampleCampaign({
        id: 'aixinmama',
        name: '爱心妈妈',
        kind: 'campaign',
        occurrences: [at('jia-2021-plan', { node: 's1-i1' })],
      }),
      family,
    ],
    laws: [law],
    formulas: [formula],
  },
);
const index = indexNames(all);

describe('a family', () => {
  const page = describeCampaign(all, family);

  test('counts its wordings by where they are printed', () => {
    expect(page.wordings).toEqual([
      { text: '两癌', times: 2 },
      { text: '“两癌”', times: 1 },
    ]);
  });

  test('lists the most frequent of very many wordings and counts the others', () => {
    const occurrences = Array.from({ length: 40 }, (_, i) => at('jia-2021-plan', { text: `两癌${i}` }));
    const { wordings, moreWordings } = describeCampaign(
      all,
      sampleCampaign({ occurrences: [...occurrences, ...occurrences.slice(39)] }),
    );
    expect([wordings[0], wordings.length, moreWordings]).toEqual([{ text: '两癌39', times: 2 }, 30, 11]);
  });

  test('lists its places by year, newest first, each in its sentence with a link that marks it', () => {
    expect(page.years.map(({ year, groups }) => [year, groups[0]?.records[0]?.places.length])).toEqual([
      [2021, 2],
      [2019, 1],
    ]);
    expect(page.years[0]?.groups[0]?.records[0]?.places[0]).toMatchObject({
      href: `/plans/jia-2021-plan/?hl=${encodeURIComponent('两癌')}#o1`,
      sentence: { before: '', hit: '两癌', after: '检查。' },
    });
  });

  test('of a single record has neither line nor lineage, but that record with its places', () => {
    const { once, line, lineage } = describeCampaign(
      all,
      sampleCampaign({ occurrences: [at('jia-2021-plan')] }),
    );
    expect([once?.entry.record.id, once?.places.map(({ id }) => id)]).toEqual([
      'jia-2021-plan',
      ['jia-2021-plan-o1'],
    ]);
    expect([line, lineage]).toEqual([null, null]);
    expect([page.once, page.line?.years.length, page.lineage?.first]).toEqual([null, 4, 2019]);
  });

  test('is in the index under its kind and under its first letter', () => {
    const list = listCampaigns(index.things);
    expect(list.kinds.map(({ kind, families }) => [kind, families.length])).toEqual([
      ['campaign', 1],
      ['welfare', 1],
    ]);
    expect(list.letters.map(({ letter }) => letter)).toEqual(['A', 'L']);
  });
});

describe('the line of a name', () => {
  const { years, rows, apart } = drawNameLine(all, placeOccurrences(all, family.occurrences));

  test('keeps years without records, and files that are no plan out', () => {
    expect(years).toEqual([2018, 2019, 2020, 2021]);
    expect(rows.map(({ level, lanes }) => [level, lanes.map(({ grade }) => grade)])).toEqual([
      ['city', ['full']],
    ]);
    expect(
      rows[0]?.lanes[0]?.cells.map(({ marks, records, held }) => [marks.length, records, held.full]),
    ).toEqual([
      [0, 0, 0],
      [1, 1, 1],
      [0, 0, 0],
      [2, 1, 1],
    ]);
    expect(apart).toBe(0);
  });

  test('keeps a summary apart, with a lane where it says the name, and counts what is no plan', () => {
    const occurrences = [...formula.occurrences, at('yi-2018-other')];
    const line = drawNameLine(all, placeOccurrences(all, occurrences));
    const lanes = line.rows.find(({ level }) => level === 'city')?.lanes;
    expect(lanes?.map(({ grade, cells }) => [grade, cells.at(-1)?.marks.map(({ id }) => id)])).toEqual([
      ['full', ['jia-2021-plan-o1']],
      ['summary', ['bing-2021-plan-summary-o1']],
    ]);
    expect(line.apart).toBe(1);
  });
});

test('a law tells what is done with it, the most frequent first, and where nothing is said is left out', () => {
  expect(describeLaw(all, law).uses).toEqual([{ verb: '宣传', use: '普法', times: 2 }]);
  expect(listLaws(index.things).map(({ title, laws }) => [title, laws.length])).toEqual([['法律', 1]]);
});

describe('the table of set phrases', () => {
  test('has a column for each full plan and one gap for each year without one', () => {
    const { columns, rows } = tabulateFormulas(all, index.things);
    expect(columns.map(({ year, entry }) => [year, entry?.record.id ?? null])).toEqual([
      [2018, null],
      [2019, 'yi-2019-plan'],
      [2020, null],
      [2021, 'jia-2021-plan'],
    ]);
    expect(rows[0]?.cells).toEqual([null, 0, null, 1]);
    expect(describeFormula(all, formula).years[0]?.groups.map(({ id }) => id)).toEqual([
      'y2021-city-full',
      'y2021-city-summary',
    ]);
  });

  test('draws the newest plans only and says how many it leaves out', () => {
    const { columns, more } = tabulateFormulas(all, index.things, 1);
    expect(columns.map(({ year }) => year)).toEqual([2021]);
    expect(more).toBe(1);
  });
});

describe('the ledger', () => {
  const entries = listTargets(all);

  test('puts a quantity into its sentence and leaves files that are no plan out', () => {
    expect(entries.map(({ id }) => id)).toEqual(['jia-2021-plan-t1', 'yi-2019-plan-t1']);
    expect(entries[0]?.sentence).toMatchObject({ before: '民法典宣传，', hit: '评选100户', after: '。' });
  });

  test('puts what the organisation reports later beside a planned quantity, and nothing beside others', () => {
    const named = { ...target, object: '五好家庭' };
    const result = { ...named, quote: '民法典', value: 98, kind: 'result' as const };
    const reported = sampleCorpus([
      planOf('jia', 2021, { opening, targets: [named] }),
      planOf('jia', 2021, { kind: 'review', opening, targets: [result] }),
      planOf('yi', 2021, { kind: 'review', opening, targets: [result] }),
    ]);
    const told = listTargets(reported).map(({ entry: { record }, reports }) => [
      record.id,
      reports?.map(({ entry, href }) => [entry.record.id, href]) ?? null,
    ]);
    expect(told).toEqual([
      [
        'jia-2021-plan',
        [['jia-2021-review', `/plans/jia-2021-review/?hl=${encodeURIComponent('民法典')}#o1`]],
      ],
      ['jia-2021-review', null],
      ['yi-2021-review', null],
    ]);
    expect(entries.map(({ reports }) => reports)).toEqual([[], null]);
  });

  test('keeps targets, results and figures of the past apart', () => {
    const kinds = groupLedger(all, entries).map(({ kind, organisations }) => [
      kind,
      organisations.map(({ organisation }) => organisation?.id),
    ]);
    expect(kinds).toEqual([
      ['target', ['jia']],
      ['retrospective', ['yi']],
    ]);
  });
});

test('a plan is marked with its names and quantities, each linked to where it is listed', () => {
  const record = all.recordById.get('jia-2021-plan')?.record;
  const marks =
    record === undefined
      ? []
      : [...collectMarks(record, index)].flatMap(([node, of]) => of.map((m) => [node, m.kind, m.href]));
  expect(marks).toEqual(
    expect.arrayContaining([
      ['s1-i1', 'campaign', '/campaigns/aixinmama/#jia-2021-plan'],
      ['o1', 'welfare', '/campaigns/liangai/#jia-2021-plan'],
      ['o1', 'law', '/laws/minfadian/#jia-2021-plan'],
      ['o1', 'formula', '/formulas/sifeng/#jia-2021-plan'],
      ['o1', 'target', '/targets/#jia-2021-plan-t1'],
    ]),
  );
});

test('names are listed under the main theme of their item and in the year they are first seen', () => {
  expect(index.underTheme.get('family-education')?.map(({ name }) => name)).toEqual(['爱心妈妈']);
  expect(index.firstIn.get(2019)?.map(({ name }) => name)).toEqual(['两癌', '民法典']);
  expect(index.firstIn.get(2021)?.map(({ name }) => name)).toEqual(['爱心妈妈', '四风']);
});

test('a name that comes twice is one link with its number', () => {
  const things = index.things.filter(({ name }) => name === '两癌');
  expect(groupNames([...things, ...things])).toMatchObject([
    { title: '民生项目', links: [{ text: '两癌', times: 2 }] },
  ]);
});

test('in the content folder every occurrence stands where it says, in the passage of its record', async () => {
  const content = await corpus();
  const wrong = [...content.campaigns, ...content.laws, ...content.formulas].flatMap(({ id, occurrences }) =>
    occurrences.filter(({ record, node, start, end, text }) => {
      const entry = content.recordById.get(record);
      return entry === undefined || passageTexts(entry.record).get(node)?.slice(start, end) !== text
        ? [`${id} ${record}#${node}`]
        : false;
    }),
  );
  expect(content.campaigns.length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});

test('in the content folder every quantity is found in its passage', async () => {
  const content = await corpus();
  const counted = content.plans.filter(({ kind }) => kind !== 'other').flatMap(({ targets }) => targets);
  expect(counted.length).toBeGreaterThan(0);
  expect(listTargets(content)).toHaveLength(counted.length);
});
