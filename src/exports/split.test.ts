import { expect, test } from 'vitest';
import { sampleRecord } from '../model/samples.ts';
import { splitRecords } from './split.ts';

const sized = (id: string, year: number | null, code: string | null, bytes: number) => {
  const region =
    code === null ? null : { code, name: '甲市', path: ['试省', '甲市'], english: ['Shi', 'Jia'] };
  return { entry: { record: sampleRecord({ id, year, region }), name: id, who: id }, bytes };
};
const shown = (all: ReturnType<typeof sized>[], largest: number) =>
  splitRecords(all, largest).map(({ ending, entries }) => [ending, ...entries.map(({ name }) => name)]);

test('records that fit stand in one file', () => {
  expect(shown([sized('a', 2021, '430100', 5), sized('b', 2022, '430100', 5)], 10)).toEqual([['', 'a', 'b']]);
});

test('a larger table has a file a year, what has no year in one of its own', () => {
  const all = [sized('a', 2021, '430100', 5), sized('b', null, '430100', 5), sized('c', 2021, '440100', 5)];
  expect(shown(all, 10)).toEqual([
    ['-2021', 'a', 'c'],
    ['-undated', 'b'],
  ]);
});

test('a larger year has a file a province, which is not split further', () => {
  const all = [
    sized('a', 2021, '430100', 9),
    sized('b', 2021, '430200', 9),
    sized('c', 2021, null, 9),
    sized('d', 2022, '430200', 9),
  ];
  expect(shown(all, 10)).toEqual([
    ['-2021-430000', 'a', 'b'],
    ['-2021-unplaced', 'c'],
    ['-2022', 'd'],
  ]);
});

test('an empty table is one empty file', () => {
  expect(splitRecords([])).toEqual([{ ending: '', entries: [] }]);
});
