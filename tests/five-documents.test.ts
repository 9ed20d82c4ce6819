import { describe, expect, it } from 'vitest';
import { readCorpus } from '../scripts/lib/corpus/read-corpus.ts';
import { walkItems } from '../src/model/walk.ts';

const corpus = readCorpus('seeds/documents', 'seeds/lookups');
const record = (id: string) => corpus.records.find((one) => one.id === id);

/** Counted by hand in the five documents. */
const COUNTED = [
  // file, characters, joins, withheld
  ['000_96daabc8997adf99.txt', 4296, 6, 8],
  ['001_4074efa98adfcb41.txt', 2834, 4, 0],
  ['002_d17ad58674d2d266.txt', 4558, 0, 0],
  ['003_81c5735885d10893.txt', 2557, 0, 0],
  ['004_ed1ad673aab6c761.txt', 3420, 1, 0],
] as const;

describe('the five documents', () => {
  it('give exactly these eighteen records', () => {
    const cities = ['changsha', 'xiangtan', 'shaoyang', 'hengyang', 'yueyang', 'zhuzhou', 'changde'];
    const expected = [
      'hunan-2019-plan',
      'yueyang-2021-plan',
      'changde-2022-plan',
      'changsha-wangcheng-2022-plan',
      ...cities.flatMap((city) => [`${city}-2020-review-summary`, `${city}-2021-plan-summary`]),
    ];
    expect(corpus.records.map((one) => one.id).sort()).toEqual(expected.sort());
  });

  it.each(COUNTED)('%s: %i characters, %i joins, %i withheld', (file, characters, joins, withheld) => {
    const document = corpus.documents.find((one) => one.file === file);
    const logs = [document, ...corpus.records.filter((one) => one.source.file === file)];
    const sum = Object.values(document?.account ?? {}).reduce((a, b) => a + b, 0);
    expect([document?.characters, sum]).toEqual([characters, characters]);
    expect(logs.flatMap((log) => log?.repairs ?? []).filter((one) => one.kind === 'join')).toHaveLength(
      joins,
    );
    expect(logs.flatMap((log) => log?.redactions ?? []).reduce((n, one) => n + one.count, 0)).toBe(withheld);
  });

  it.each([
    ['yueyang-2021-plan', 6, 18],
    ['hunan-2019-plan', 6, 19],
    ['changde-2022-plan', 5, 10],
    ['changsha-wangcheng-2022-plan', 6, 18],
  ])('%s has %i sections and %i items', (id, sections, items) => {
    const found = record(id);
    expect([found?.sections.length, found ? walkItems(found).length : 0]).toEqual([sections, items]);
  });

  it('spread the seventeen paragraphs of the roundup over its records', () => {
    const summaries = corpus.records.filter((one) => one.evidence === 'summary');
    expect(summaries.reduce((n, one) => n + one.opening.length, 0)).toBe(17);
  });

  it('keep the two attachments as tables, empty departments empty', () => {
    const [first, second] = record('yueyang-2021-plan')?.attachments ?? [];
    expect([first?.rows.length, second?.rows.length]).toEqual([6, 16]);
    expect([second?.rows[13]?.[2], second?.rows[14]?.[2]]).toEqual(['', '']);
    expect(second?.rows[15]?.[2]).toBe('妇儿工委');
  });

  it('read 《习近平谈治国理政》 in one piece, and 价值观 once', () => {
    expect(record('yueyang-2021-plan')?.sections[0]?.items[0]?.paragraphs[0]?.text).toContain(
      '《习近平谈治国理政》',
    );
    const review = record('hengyang-2020-review-summary');
    expect(review?.opening[0]?.text).toContain('社会主义核心价值观。召开');
    expect(review?.repairs.filter((one) => one.kind === 'duplicate')).toHaveLength(1);
  });

  it('keep the blanks of a name and the slip of the source', () => {
    const texts = (id: string) => JSON.stringify(record(id)?.sections);
    expect(texts('changsha-wangcheng-2022-plan')).toContain('“巾帼心向党  喜迎二十大”');
    expect(texts('yueyang-2021-plan')).toContain('加强音');
  });
});
