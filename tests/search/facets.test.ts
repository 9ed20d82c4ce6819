import { afterAll, beforeAll, expect, it } from 'vitest';
import { everyNth, quotedNames } from '../../scripts/lib/search-quality/queries.ts';
import { bare } from '../../scripts/lib/search-quality/scan.ts';
import { walkPassages } from '../../src/model/walk.ts';
import { countFacets } from '../../src/search/facets.ts';
import type { Filters } from '../../src/search/filters.ts';
import { answerQuery, countPassages } from '../../src/search/listing.ts';
import { type OpenIndex, openIndex } from './open-index.ts';
import { type FacetPassage, facetPassages, scanFacets, trueCounts } from './true-facets.ts';

let open: OpenIndex;
let passages: FacetPassage[];
beforeAll(async () => {
  open = await openIndex();
  passages = facetPassages(open.records);
}, 60_000);
afterAll(() => open.close());

const FILTERS: Filters[] = [
  {},
  { year: ['2021'] },
  { year: ['2021', '2022'], place: ['text'] },
  { region: ['湖南省/岳阳市'], kind: ['plan'] },
  { theme: ['family-education', 'family-civility'], evidence: ['full'] },
  { level: ['city'], theme: ['ideology'], place: ['heading', 'table'] },
  { organisation: ['changde', 'hunan'], year: ['2019'] },
];

it('counts under every value what a plain scan finds there', async () => {
  const wrong: string[] = [];
  for (const query of ['妇女', '家风', '两癌', '妇', ...everyNth(quotedNames(open.records), 17)]) {
    for (const filters of FILTERS) {
      const { exact } = await answerQuery(open, query, filters);
      const say = `${query} ${JSON.stringify(filters)}`;
      if (countPassages(exact.found) !== scanFacets(passages, query, filters).length) wrong.push(say);
      for (const { name, values } of countFacets(exact, filters)) {
        const found = values.map(({ value, count }) => `${value} ${count}`).sort();
        if (String(found) !== String(trueCounts(passages, query, filters, name)))
          wrong.push(`${say} ${name}`);
      }
    }
  }
  expect(wrong).toEqual([]);
}, 120_000);

it('leaves out every record that holds a word', async () => {
  for (const [query, without] of [
    ['妇女', '家风'],
    ['妇女', '百千万巾帼大宣讲'],
    ['两癌', '岳阳'],
  ] as const) {
    const holds = (record: (typeof open.records)[number], word: string) =>
      walkPassages(record).some(({ text }) => bare(text).includes(word));
    const { exact } = await answerQuery(open, `${query} -${without}`);
    const wanted = open.records.filter((record) => holds(record, query) && !holds(record, without));
    expect(wanted.length).toBeGreaterThan(0);
    expect(exact.found.map(({ record }) => record.url.split('/').at(-2)).sort()).toEqual(
      wanted.map(({ id }) => id),
    );
  }
});
