import { expect, it } from 'vitest';
import { sampleOrganisation } from '../model/samples.ts';
import { findRecords } from './find-records.ts';
import { openRecordIndex, packIndex } from './record-index.ts';
import { manyRecords, namedRecord } from './sample-index.ts';

const SPELLED: Record<string, string> = {
  岳阳市妇联: 'yue yang shi fu lian',
  益阳市妇联: 'yi yang shi fu lian',
  吕梁市妇联: 'lv liang shi fu lian',
  六安市妇联: 'liu an shi fu lian',
};
const ids: Record<string, string> = {
  岳阳市妇联: 'yueyang',
  益阳市妇联: 'yiyang',
  吕梁市妇联: 'lvliang',
  六安市妇联: 'luan',
};
const organisations = Object.keys(SPELLED).map((short) =>
  sampleOrganisation({ id: ids[short] ?? '', short }),
);
const records = organisations.flatMap((one) => [
  namedRecord(one, { year: 2022 }),
  namedRecord(one, { year: 2021 }),
  namedRecord(one, { year: 2020, kind: 'review' }),
]);
const index = openRecordIndex(
  packIndex({ themes: [], organisations, records }, (name) => SPELLED[name] ?? ''),
);
const find = (typed: string) => findRecords(index, typed, 20).records.map(({ id }) => id);

it.each([
  ['岳阳 2021', ['yueyang-2021-plan']],
  ['2021年岳阳', ['yueyang-2021-plan']],
  ['岳阳21', ['yueyang-2021-plan']],
  ['yueyang2021', ['yueyang-2021-plan']],
  ['YuèYáng 2021', ['yueyang-2021-plan']],
  ['岳阳市妇女联合会 2022', ['yueyang-2022-plan']],
  ['岳阳妇联 2022', ['yueyang-2022-plan']],
  ['岳阳总结', ['yueyang-2020-review']],
  ['yys 2021', ['yueyang-2021-plan', 'yiyang-2021-plan']],
  ['yyfl2021', ['yueyang-2021-plan', 'yiyang-2021-plan']],
  ['yuey 2022', ['yueyang-2022-plan']],
  ['lüliang 2022', ['lvliang-2022-plan']],
  ['lvliang 2022', ['lvliang-2022-plan']],
  ["lu'an 2022", ['luan-2022-plan']],
  ['liuan 2022', ['luan-2022-plan']],
  ['北京', []],
  ['岳阳 1999', []],
  ['yzq', []],
])('finds for %s', (typed, wanted) => {
  expect(find(typed)).toEqual(wanted);
});

it('gives the newest for nothing typed, and says how many there are', () => {
  const { records, total } = findRecords(index, ' ', 4);
  expect(records).toHaveLength(4);
  expect(total).toBe(12);
});

const { source, spell } = manyRecords(3000, 10_000);
const many = openRecordIndex(packIndex(source, spell));

it.each(['an', 'anbei2023', 'abcxfl', '安', '县妇联 2021', '工作总结', ''])(
  'answers %s within 100 ms among 10,000 records',
  (typed) => {
    // The fastest of several: a busy machine must not speak for the work.
    const times = Array.from({ length: 5 }, () => {
      const started = performance.now();
      findRecords(many, typed, 20);
      return performance.now() - started;
    });
    expect(Math.min(...times)).toBeLessThan(100);
  },
);
