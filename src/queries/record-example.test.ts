import { expect, test } from 'vitest';
import { findRecords } from '../compare/find-records.ts';
import { openRecordIndex } from '../compare/record-index.ts';
import { sampleOrganisation } from '../model/samples.ts';
import { findExample, recordExample } from './record-example.ts';
import { recordIndex } from './record-index.ts';
import { planOf, sampleCorpus } from './sample-corpus.ts';

test('the example is the newest full plan by place, year and initials', () => {
  const all = sampleCorpus([
    planOf('yi', 2023, { evidence: 'summary' }),
    planOf('jia', 2022, { kind: 'review' }),
    planOf('shi', null),
    planOf('yi', 2021),
    planOf('jia', 2020),
  ]);
  expect(findExample(all)).toEqual({ place: '乙市', year: 2021, initials: 'ys' });
});

test('it is a summary or review where there is no full plan, and none where nothing can be named', () => {
  const summary = planOf('jia', 2020, { evidence: 'summary' });
  const unnamed = [planOf('yi', 2022, { kind: 'other' }), planOf('yi', null), planOf('nowhere', 2022)];
  expect(findExample(sampleCorpus([...unnamed, summary]))?.place).toBe('甲市');
  expect(findExample(sampleCorpus(unnamed))).toBeNull();
});

test('a place that the name of the organisation shortens is named as there', () => {
  const region = {
    code: '990100',
    name: '甲族自治州',
    path: ['试省', '甲族自治州'],
    english: ['Shi', 'Jia'],
  };
  const organisations = [sampleOrganisation({ id: 'jia', short: '甲州妇联', region })];
  const example = findExample(sampleCorpus([planOf('jia', 2021)], { organisations }));
  expect(example).toEqual({ place: '甲州妇联', year: 2021, initials: 'jzfl' });
});

test('either way to type it finds one record of the corpus first', async () => {
  const example = await recordExample();
  const index = openRecordIndex(await recordIndex());
  for (const typed of [example?.place, example?.initials]) {
    const [first] = findRecords(index, `${typed} ${example?.year}`, 1).records;
    expect([first?.who.includes(example?.place ?? ''), first?.year]).toEqual([true, example?.year]);
  }
});
