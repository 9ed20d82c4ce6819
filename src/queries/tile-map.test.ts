import { expect, it } from 'vitest';
import { sampleItem, sampleOrganisation, sampleSection } from '../model/samples.ts';
import type { TileGrid } from '../model/tile-grid.ts';
import { countCharts } from './charts.ts';
import { planOf, sampleCorpus } from './sample-corpus.ts';
import { drawPlaces, listPlaces } from './tile-map.ts';

const tile = (code: string, name: string, column: number) => ({
  code,
  name,
  short: name.slice(0, -1),
  english: name,
  row: 0,
  column,
});
const grid: TileGrid = {
  id: '990000',
  name: '试省',
  english: 'Shi',
  reason: 'made up',
  source: 'made up',
  tiles: [tile('990100', '甲市', 0), tile('990200', '乙市', 1), tile('990900', '丁市', 2)],
};
const draw = (all: ReturnType<typeof sampleCorpus>) => {
  const province = all.organisationById.get('shi');
  if (province === undefined) throw new Error('no province');
  return drawPlaces({ all, charts: countCharts(all) }, grid, province);
};

it('counts the own records of each place, plans, summaries and reviews apart', () => {
  const { tiles } = draw(
    sampleCorpus([
      planOf('jia', 2020),
      planOf('jia', 2021),
      planOf('jia', 2021, { evidence: 'summary' }),
      planOf('jia', 2020, { kind: 'review', evidence: 'summary' }),
      planOf('jia', 2019, { kind: 'other' }),
    ]),
  );
  expect(tiles.map(({ name, records }) => [name, records])).toEqual([
    ['甲市', 4],
    ['乙市', 0],
    ['丁市', 0],
  ]);
  expect(tiles[0]?.counts).toEqual({ full: 2, summary: 1, review: 1 });
});

it('knows the organisation of a place, and leaves one that the corpus does not know without', () => {
  const { tiles } = draw(sampleCorpus([]));
  expect(tiles.map(({ organisation }) => organisation)).toEqual(['jia', 'yi', null]);
});

it('takes the share of a theme over the full plans of a place together, and none where it has none', () => {
  const label = { id: 'family-education', score: 1, evidence: ['家庭教育'] };
  const plan = (organisation: string, year: number, texts: [string, boolean][]) =>
    planOf(organisation, year, {
      sections: [
        sampleSection(
          's1',
          texts.map(([heading, has], i) =>
            sampleItem(`s1-i${i + 1}`, { heading, paragraphs: [], themes: has ? [label] : [] }),
          ),
        ),
      ],
    });
  const { tiles } = draw(
    sampleCorpus([
      plan('jia', 2020, [['四个字呢', true]]),
      plan('jia', 2021, [
        ['这里有六字', false],
        ['三字呢', true],
      ]),
      planOf('yi', 2021, { evidence: 'summary' }),
    ]),
  );
  expect(tiles.map(({ plans }) => plans)).toEqual([{ n: 2, only: null, shares: [7 / 12] }, null, null]);
});

it('lists the known places below an organisation where there is no grid, and nothing where none is known', () => {
  const all = sampleCorpus([planOf('jia', 2021)]);
  const counted = { all, charts: countCharts(all) };
  const [province, city] = ['shi', 'jia'].map((id) => all.organisationById.get(id));
  const list = province && listPlaces(counted, province);
  expect(list?.hasGrid).toBe(false);
  expect(list?.kind).toBe('市州');
  expect(list?.tiles.map(({ name, records }) => [name, records])).toEqual([
    ['甲市', 1],
    ['乙市', 0],
    ['丙市', 0],
  ]);
  expect(city && listPlaces(counted, city)).toBeNull();
});

it('lists counties under their city, with their own records', () => {
  const county = sampleOrganisation({
    id: 'jia-xian',
    short: '甲县妇联',
    level: 'county',
    parent: 'jia',
    region: {
      code: '990121',
      name: '甲县',
      path: ['试省', '甲市', '甲县'],
      english: ['Shi', 'Jia', 'Jia County'],
    },
  });
  const base = sampleCorpus([planOf('jia-xian', 2021)]);
  const map = draw(
    sampleCorpus([planOf('jia-xian', 2021)], { organisations: [...base.organisations, county] }),
  );
  expect(map.below).toEqual([
    { name: '甲市', organisations: [{ name: '甲县妇联', href: '/organisations/jia-xian/', records: 1 }] },
  ]);
  expect(map.tiles[0]?.records).toBe(0);
});
