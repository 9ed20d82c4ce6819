import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { sampleOrganisation, sampleRecord } from '../model/samples.ts';
import { openRecordIndex, packIndex } from './record-index.ts';
import { manyRecords, namedRecord } from './sample-index.ts';

const jia = sampleOrganisation({ id: 'jia', short: '甲市妇联', parent: 'shi' });
const shi = sampleOrganisation({ id: 'shi', short: '试省妇联', level: 'province', parent: null });

it('gives back every record as it was packed', () => {
  const { source, spell } = manyRecords(40, 200);
  const { records } = openRecordIndex(packIndex(source, spell));
  const wanted = source.records.map(({ record, name, who }) => ({
    id: record.id,
    name,
    who,
    year: record.year,
    kind: record.kind,
    evidence: record.evidence,
    organisation: record.organisation,
  }));
  expect(records.map((record) => ({ ...record, organisation: record.organisation?.id }))).toEqual(wanted);
});

it('keeps ids and names that follow no rule, and a record without organisation or year', () => {
  const second = {
    ...namedRecord(jia, { id: 'jia-2021-plan-2' }),
    name: '甲市妇联 · 2021 · 工作要点（jia-2021-plan-2）',
  };
  const homeless = {
    record: sampleRecord({ id: 'x-plan', organisation: null, year: null, title: '某地工作要点' }),
    name: '某地工作要点 · 年份未详 · 工作要点',
    who: '某地工作要点',
  };
  const index = openRecordIndex(
    packIndex({ themes: [], organisations: [jia, shi], records: [second, homeless] }, () => ''),
  );
  expect(index.byId.get('jia-2021-plan-2')).toMatchObject({ name: second.name, who: '甲市妇联' });
  expect(index.byId.get('x-plan')).toMatchObject({
    name: homeless.name,
    who: homeless.who,
    year: null,
    organisation: null,
  });
});

it('leaves out files that are neither plan nor review', () => {
  const other = namedRecord(jia, { kind: 'other' });
  expect(packIndex({ themes: [], organisations: [jia], records: [other] }, () => '').records.year).toEqual(
    [],
  );
});

it('knows the plans of an organisation and year, full text first', () => {
  const records = [
    namedRecord(jia, { evidence: 'summary' }),
    namedRecord(jia, {}),
    namedRecord(jia, { kind: 'review' }),
  ];
  const { plansOf } = openRecordIndex(packIndex({ themes: [], organisations: [jia], records }, () => ''));
  expect(plansOf('jia', 2021).map(({ id }) => id)).toEqual(['jia-2021-plan', 'jia-2021-plan-summary']);
  expect(plansOf('jia', 2020)).toEqual([]);
  expect(plansOf('nowhere', 2021)).toEqual([]);
});

it('stays under 250 KB on the way with 10,000 records of 3,000 organisations', () => {
  const { source, spell } = manyRecords(3000, 10_000);
  expect(new Set(source.organisations.map(({ id }) => id)).size).toBe(3000);
  const size = gzipSync(JSON.stringify(packIndex(source, spell))).length;
  expect(size).toBeGreaterThan(20_000);
  expect(size).toBeLessThan(250_000);
});
