import { expect, test } from 'vitest';
import type { PlanRecord, Target } from '../model/record.ts';
import { sampleItem, sampleRecord, sampleSection, sampleText } from '../model/samples.ts';
import { readPassages } from './evidence.ts';
import { compareTargets } from './target-changes.ts';
import { reportedTargets } from './target-reports.ts';
import { tabulateTargets } from './target-table.ts';

const target = (quote: string, value: number, object: string, part: Partial<Target> = {}): Target => ({
  node: 's1-i1-p1',
  quote,
  value,
  unit: '户',
  object,
  comparator: '=',
  deadline: null,
  kind: 'target',
  ...part,
});
/** A record whose one paragraph holds the quotes in a row. */
const record = (
  targets: Target[],
  part: Partial<PlanRecord> = {},
  themes = ['family-civility'],
): PlanRecord =>
  sampleRecord({
    sections: [
      sampleSection('s1', [
        sampleItem('s1-i1', {
          themes: themes.map((id) => ({ id, score: 1, evidence: ['最美家庭'] })),
          paragraphs: [sampleText('s1-i1-p1', `${targets.map(({ quote }) => quote).join('，')}。`)],
        }),
      ]),
    ],
    targets,
    ...part,
  });
const told = (a: Target[], b: Target[]) =>
  compareTargets(readPassages(record(a)), readPassages(record(b)), 'years-between').map((change) => [
    change.status,
    change.a?.target.quote ?? null,
    change.b?.target.quote ?? null,
    change.caveat,
  ]);

test('pairs targets of one object and unit, those of equal value first', () => {
  const a = [
    target('100户', 100, '最美家庭'),
    target('评选50户', 50, '最美家庭'),
    target('3户', 3, '绿色家庭'),
  ];
  const b = [
    target('五十户', 50, '最美家庭'),
    target('200户', 200, '“最美家庭”'),
    target('9户', 9, '书香之家'),
  ];
  expect(told(a, b)).toEqual([
    ['changed', '100户', '200户', null],
    ['carried', '评选50户', '五十户', null],
    ['notFound', '3户', null, 'years-between'],
    ['added', null, '9户', 'years-between'],
  ]);
});

test.each([
  [
    'another unit',
    target('10场', 10, '公益活动', { unit: '场' }),
    target('10次', 10, '公益活动', { unit: '次' }),
  ],
  ['a word of the object only', target('10户', 10, '活动'), target('10户', 10, '公益活动')],
  ['no object', target('10户', 10, ''), target('10户', 10, '')],
])('does not pair %s', (_, a, b) => {
  expect(told([a], [b]).map(([status]) => status)).toEqual(['notFound', 'added']);
});

test('pairs an object with a longer one that holds it', () => {
  const longer = target('313户', 313, '2021年度“最美庭院”示范户');
  expect(told([target('1000户', 1000, '最美庭院')], [longer])).toEqual([
    ['changed', '1000户', '313户', null],
  ]);
});

test('puts targets of one theme and unit side by side', () => {
  const rows = tabulateTargets([
    record([target('100户', 100, '甲'), target('3场', 3, '乙', { unit: '场' })]),
    record([target('9户', 9, '丙'), target('8户', 8, '丁', { kind: 'result' })]),
    record([target('7户', 7, '戊')], {}, []),
  ]);
  const quotes = rows.map(({ theme, unit, cells }) => [
    theme,
    unit,
    ...cells.map((cell) => cell.map(({ target: { quote } }) => quote).join(' ')),
  ]);
  expect(quotes).toEqual([
    ['family-civility', '场', '3场', '', ''],
    ['family-civility', '户', '100户', '9户', ''],
    [null, '户', '', '', '7户'],
  ]);
});

test('pairs a target with what later records of the same organisation report, dated, and with nothing else', () => {
  const plan = record([target('评选100户', 100, '最美家庭'), target('3户', 3, '绿色家庭')]);
  const report = (id: string, part: Partial<PlanRecord>, kind: Target['kind'] = 'result') =>
    record([target('评出98户', 98, '最美家庭', { kind })], { id, ...part });
  const others = [
    report('later-plan', { year: 2022, issued: '2022-03-01' }, 'retrospective'),
    report('review', { kind: 'review', year: 2021 }),
    report('earlier-review', { kind: 'review', year: 2020 }),
    report('of-another', { kind: 'review', year: 2021, organisation: 'yi' }),
    report('promise', { kind: 'review', year: 2022 }, 'target'),
    report('undated', { kind: 'review', year: null }),
  ];
  const [first, second] = reportedTargets(plan, others);
  expect(first?.reports.map(({ evidence, year, issued }) => [evidence.record, year, issued])).toEqual([
    ['review', 2021, null],
    ['later-plan', 2022, '2022-03-01'],
  ]);
  expect(first?.reports[0]?.evidence.sentence.hit).toBe('评出98户');
  expect(second?.reports).toEqual([]);
});
