import { expect, test } from 'vitest';
import { sampleItem, sampleOccurrence, sampleRecord, sampleSection, sampleThemed } from '../model/samples.ts';
import { citationRows, labelRows, nameRows, passageRows, recordRow, targetRows } from './record-rows.ts';
import { TABLES } from './rows.ts';

const label = { id: 'family-education', score: 0.5, evidence: ['家庭教育'] };
const inner = sampleItem('s1-i1-i1', { themes: [label], paragraphs: [] });
const record = sampleRecord({
  opening: [sampleThemed('o1', '总体思路', [label])],
  sections: [sampleSection('s1', [sampleItem('s1-i1', { themes: [label], items: [inner] })])],
  names: [{ node: 'o1', start: 0, end: 2, text: '两癌', kind: 'welfare', campaign: 'liangai', verb: '深化' }],
  targets: [
    {
      node: 'o1',
      quote: '100户',
      value: 100,
      unit: '户',
      object: '',
      comparator: '=',
      deadline: null,
      kind: 'target',
    },
  ],
  redactions: [{ line: 1, kind: 'phone', count: 2, spans: [{ line: 1, start: 0, end: 11 }] }],
});
const addressOf = (id: string, node?: string) =>
  `https://example.org/${id}${node === undefined ? '' : `#${node}`}`;

test('the row of a record counts its parts and what was withheld', () => {
  const row = recordRow({ record, name: '甲', who: '甲' }, '引用', addressOf);
  expect(TABLES.records.parse(row)).toMatchObject({
    sections: 1,
    items: 2,
    passages: 6,
    withheld: 2,
    regionCode: '990100',
  });
});

test('every passage has a row, in reading order, with the themes of its item', () => {
  const rows = passageRows(record, addressOf);
  expect(rows.map(({ node }) => node)).toEqual(['title', 'o1', 's1', 's1-i1', 's1-i1-p1', 's1-i1-i1']);
  expect(rows.at(-2)).toMatchObject({
    themes: ['family-education'],
    path: ['一、深化思想引领', '1.强化理论武装'],
  });
  expect(rows[3]?.address).toBe('https://example.org/jia-2021-plan#s1-i1');
  for (const row of rows) expect(TABLES.passages.parse(row)).toEqual(row);
});

test('a nested item, and the opening of a record with sections, do not count in charts', () => {
  expect(labelRows(record).map(({ node, counted }) => [node, counted])).toEqual([
    ['o1', false],
    ['s1-i1', true],
    ['s1-i1-i1', false],
  ]);
});

test('a name has the stage of its occurrence, and none where it is of no family', () => {
  const occurrence = sampleOccurrence({ stage: 'continued' });
  const of = { families: [occurrence], laws: [], formulas: [] };
  expect(nameRows(record, of)[0]).toMatchObject({ family: 'liangai', verb: '深化', stage: 'continued' });
  expect(nameRows(record, { ...of, families: [] })[0]?.stage).toBeNull();
});

test('a citation says which law and what is done with it', () => {
  const laws = [{ ...sampleOccurrence(), of: 'a-law', use: '落地见效' }];
  const rows = citationRows({ families: [], laws, formulas: [] });
  expect(rows).toEqual([{ law: 'a-law', ...sampleOccurrence(), use: '落地见效' }]);
});

test('the sign of a target is said in words', () => {
  expect(targetRows(record)).toMatchObject([{ id: 'jia-2021-plan-t1', comparator: 'exactly', value: 100 }]);
});
