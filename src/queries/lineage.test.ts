import { expect, test } from 'vitest';
import { sampleCampaign, sampleOccurrence } from '../model/samples.ts';
import { corpus } from './corpus.ts';
import { drawLineage } from './lineage.ts';
import { planOf, sampleCorpus } from './sample-corpus.ts';

const ids = ['jia', 'yi', 'bing'];
const all = sampleCorpus([
  planOf('jia', 2017),
  planOf('jia', 2019),
  planOf('yi', 2019, { evidence: 'summary' }),
  planOf('jia', 2020, { kind: 'review' }),
  planOf('shi', 2022, { level: 'province' }),
  planOf('jia', null),
]);
const at = (record: string, part = {}) => sampleOccurrence({ record, ...part });
const line = drawLineage(
  all,
  sampleCampaign({
    occurrences: [at('jia-2017-plan', { stage: 'continued' }), at('shi-2022-plan'), at('jia-undated-plan')],
  }),
);

test('runs from the first year to the last, and says of each year without it what the corpus holds', () => {
  expect(
    line.years.map(({ year, levels, fullPlans, others }) => [year, levels.length, fullPlans, others]),
  ).toEqual([
    [2017, 1, 1, 0],
    [2018, 0, 0, 0],
    [2019, 0, 1, 1],
    [2020, 0, 0, 1],
    [2021, 0, 0, 0],
    [2022, 1, 1, 0],
    [null, 1, 1, 0],
  ]);
  expect(line).toMatchObject({ first: 2017, last: 2022, startedBefore: true });
});

test('names few records and wordings of a level and counts the others with their stages', () => {
  const many = sampleCorpus(
    ids.flatMap((id) => [planOf(id, 2021), planOf(id, 2021, { evidence: 'summary' })]),
  );
  const occurrences = [...many.recordById.keys()].flatMap((id) =>
    ['甲', '乙', '丙', '丁'].map((text, i) => at(id, { text, stage: i === 0 ? 'new' : null })),
  );
  const [year] = drawLineage(many, sampleCampaign({ occurrences })).years;
  const [level] = year?.levels ?? [];
  expect([level?.places.length, level?.more]).toEqual([3, 3]);
  expect(level?.stages).toEqual([{ stage: 'new', records: 6 }]);
  expect(level?.places[0]).toMatchObject({ wordings: ['甲', '乙', '丙'], moreWordings: 1, stages: ['new'] });
});

test('in the content folder 巾帼心向党 goes from the province 2019 to 望城 2022, and 巾帼初心耀三湘 is older', async () => {
  const content = await corpus();
  const of = (name: string) => {
    const campaign = content.campaigns.find((one) => one.name === name);
    if (campaign === undefined) throw new Error(`no family ${name}`);
    return drawLineage(content, campaign);
  };
  const told = of('巾帼心向党').years.flatMap(({ year, levels }) =>
    levels.flatMap(({ level, places }) => places.map(({ wordings }) => [year, level, ...wordings])),
  );
  expect(told).toEqual([
    [2019, 'province', '巾帼心向党'],
    [2021, 'city', '巾帼心向党 奋进新时代'],
    [2021, 'city', '巾帼心向党 奋进新征程'],
    [2022, 'county', '巾帼心向党  喜迎二十大'],
  ]);
  expect(of('巾帼初心耀三湘')).toMatchObject({ first: 2019, startedBefore: true });
});
