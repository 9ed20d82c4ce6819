import { expect, it } from 'vitest';
import { sampleOrganisation } from '../model/samples.ts';
import { openRecordIndex, packIndex } from './record-index.ts';
import { namedRecord } from './sample-index.ts';
import { suggestRecords } from './suggest-records.ts';

const shi = sampleOrganisation({ id: 'shi', short: '试省妇联', level: 'province', parent: null });
const cities = Array.from({ length: 12 }, (_, i) =>
  sampleOrganisation({
    id: `city-${String.fromCharCode(97 + i)}`,
    short: `${i}市妇联`,
    level: 'city',
    parent: 'shi',
  }),
);
const [first] = cities;
if (first === undefined) throw new Error('no city');
const records = [
  ...cities.map((city) => namedRecord(city, { year: 2021 })),
  namedRecord(shi, { year: 2022 }),
  namedRecord(shi, { year: 2020 }),
  namedRecord(first, { year: 2023 }),
  namedRecord(first, { year: 2022, evidence: 'summary' }),
  namedRecord(first, { year: 2022 }),
  namedRecord(first, { year: 2018 }),
  namedRecord(first, { year: 2020, kind: 'review' }),
];
const index = openRecordIndex(packIndex({ themes: [], organisations: [shi, ...cities], records }, () => ''));
const suggest = (id: string) => {
  const record = index.byId.get(id);
  if (record === undefined) throw new Error(id);
  return Object.fromEntries(
    suggestRecords(record).map(({ reason, records: found }) => [reason, found.map((one) => one.id)]),
  );
};

it('offers the nearest plans of the organisation, full text before a summary, and no review', () => {
  const { earlier, later } = suggest('city-a-2021-plan');
  expect(earlier).toEqual(['city-a-2018-plan']);
  expect(later).toEqual(['city-a-2022-plan']);
});

it('offers the plan above nearest in year, the earlier one on a tie', () => {
  expect(suggest('city-b-2021-plan').above).toEqual(['shi-2020-plan']);
});

it('offers at most eight peers of the year, never the record itself', () => {
  const { peers } = suggest('city-a-2021-plan');
  expect(peers).toHaveLength(8);
  expect(peers).not.toContain('city-a-2021-plan');
});

it('leaves out reasons nothing stands for', () => {
  expect(Object.keys(suggest('shi-2020-plan'))).toEqual(['later']);
});
