import { expect, test } from 'vitest';
import { readFold } from '../search/key.ts';
import { answerQuery } from '../search/listing.ts';
import { indexTexts, type SearchedTexts } from './kept-index.ts';

const fold = readFold('萬万幗帼講讲');

function texts(id: string, year: number, ...passages: string[]): SearchedTexts {
  return {
    id,
    name: id,
    grade: 'full',
    citation: '',
    address: '',
    version: '',
    facts: {
      organisation: id,
      name: id,
      level: 'city',
      region: [],
      year,
      kind: 'plan',
      evidence: 'full',
      themes: ['health-welfare'],
    },
    passages: passages.map((text, i) => ({
      id: `p${i}`,
      text,
      place: 'text',
      path: [],
      themes: ['health-welfare'],
    })),
  };
}

const kept = [
  texts('jia', 2021, '开展“百千万 巾帼大宣讲”。', '做好“两癌”免费检查。'),
  texts('yi', 2022, '癌症早筛，两年一次。', '巾帼大讲堂'),
];
const open = {
  index: indexTexts(kept, fold, (id) => `/plans/${id}/`),
  fold,
  facts: new Map(kept.map(({ id, facts }) => [id, facts])),
};

/** `jia#p1` for each passage of the exact list. */
async function found(query: string, filters = {}): Promise<string[]> {
  const { exact } = await answerQuery(open, query, filters);
  return exact.found.flatMap(({ id, passages }) => passages.map((passage) => `${id}#${passage.id}`));
}

test('finds exactly the passages that hold a query, however it is written', async () => {
  expect(await found('百千萬巾幗大宣講')).toEqual(['jia#p0']);
  expect(await found('两癌')).toEqual(['jia#p1']);
  expect(await found('癌')).toEqual(['jia#p1', 'yi#p0']);
  expect(await found('巾帼大')).toEqual(['jia#p0', 'yi#p1']);
  expect(await found('癌两')).toEqual([]);
});

test('lists records that hold the parts apart, and leaves out what is not wanted', async () => {
  const { related } = await answerQuery(open, '巾帼 早筛');
  expect(related.found.map(({ id }) => id)).toEqual(['yi']);
  expect(await found('巾帼 -两癌')).toEqual(['yi#p1']);
});

test('goes by filters, and links to the page of the record', async () => {
  expect(await found('癌', { year: ['2022'] })).toEqual(['yi#p0']);
  const { exact } = await answerQuery(open, '两癌');
  expect(exact.found[0]?.record.url).toBe('/plans/jia/');
});
