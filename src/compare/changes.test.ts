import { expect, test } from 'vitest';
import type { PlanRecord } from '../model/record.ts';
import { sampleCampaign, sampleFormula, sampleRecord, sampleThemed } from '../model/samples.ts';
import { compareChanges } from './changes.ts';
import { openCompareCorpus } from './compare-corpus.ts';

/** A record of one passage; the first place of each name in it is marked. */
const record = (id: string, text: string, names: string[] = [], part: Partial<PlanRecord> = {}): PlanRecord =>
  sampleRecord({
    id,
    opening: [sampleThemed('o1', text)],
    names: names.map((name) => ({
      node: 'o1',
      start: text.indexOf(name),
      end: text.indexOf(name) + name.length,
      text: name,
      kind: /^[三六]八?/.test(name) ? 'festival' : 'campaign',
      campaign: /^[三六]八?/.test(name) ? null : 'id',
      verb: null,
    })),
    ...part,
  });
const occurrences = (records: PlanRecord[], wordings: string[], stage: 'continued' | null = null) =>
  records.flatMap(({ id, names }) =>
    names
      .filter(({ text }) => wordings.includes(text))
      .map(({ campaign: _, kind: __, ...name }) => ({ record: id, ...name, stage })),
  );
const compare = (records: PlanRecord[], families: string[][], stage: 'continued' | null = null) => {
  const campaigns = families
    .map((wordings, i) =>
      sampleCampaign({
        id: `c${i}`,
        name: wordings[0],
        kind: 'campaign',
        occurrences: occurrences(records, wordings, stage),
      }),
    )
    .filter((family) => family.occurrences.length > 0);
  const corpus = openCompareCorpus({ campaigns, laws: [], formulas: [], records });
  const [a, b] = records as [PlanRecord, PlanRecord];
  return compareChanges(corpus, a, b);
};
const FAMILY = ['巾帼文明岗', '巾帼文明岗创建'];

test.each([
  ['in the same wording', '开展“巾帼文明岗”活动', ['巾帼文明岗'], 'carried', 'wording'],
  ['in another wording', '开展“巾帼文明岗创建”', ['巾帼文明岗创建'], 'reworded', 'family'],
  ['without quotes', '创建巾帼文明岗', ['巾帼文明岗'], 'reworded', 'unquoted'],
  ['where it was not read as a name', '创建巾帼 文明岗', [], 'reworded', 'text'],
  ['inside another name only', '开展“巾帼文明岗位”评选', ['巾帼文明岗位'], 'notFound', null],
  ['not at all', '开展学习', [], 'notFound', null],
])('a name that stands %s', (_, text, names, status, sameBy) => {
  const records = [
    record('a', '深化“巾帼文明岗”活动', ['巾帼文明岗']),
    record('b', text, names, { year: 2022 }),
  ];
  expect(compare(records, [FAMILY]).things[0]).toMatchObject({ status, sameBy, caveat: null });
});

test('a name without quotes on both sides is carried', () => {
  const records = [
    record('a', '创建巾帼文明岗', ['巾帼文明岗']),
    record('b', '争创巾帼文明岗', ['巾帼文明岗']),
  ];
  expect(compare(records, [FAMILY]).things[0]).toMatchObject({ status: 'carried', sameBy: 'wording' });
});

test('a set phrase is carried with quotes or without', () => {
  const records = [record('a', '打通“最后一公里”', ['最后一公里']), record('b', '打通最后一公里')];
  const formula = sampleFormula({ text: '最后一公里', occurrences: occurrences(records, ['最后一公里']) });
  const corpus = openCompareCorpus({ campaigns: [], laws: [], formulas: [formula], records });
  const [change] = compareChanges(corpus, ...(records as [PlanRecord, PlanRecord])).things;
  expect(change).toMatchObject({ status: 'carried', sameBy: 'text', b: [{ text: '最后一公里', start: 2 }] });
});

test('a festival under its longer name is not called missing', () => {
  const records = [record('a', '围绕“三八”节', ['三八']), record('b', '庆祝三八妇女节', ['三八妇女节'])];
  expect(compare(records, []).things.map(({ status, sameBy }) => [status, sameBy])).toEqual([
    ['reworded', 'family'],
  ]);
});

test.each([
  ['a press summary on either side', { evidence: 'summary' }, { year: 2023 }, 'summary'],
  ['years between', {}, { year: 2023 }, 'years-between'],
  ['an unknown year', {}, { year: null }, 'years-unknown'],
  ['the next year', {}, { year: 2022 }, null],
] as const)('what is not found across %s carries the caveat', (_, partA, partB, caveat) => {
  const records = [
    record('a', '“巾帼文明岗”', ['巾帼文明岗'], partA),
    record('b', '“湘妹子能量家园”', ['湘妹子能量家园'], partB),
  ];
  const { things } = compare(records, [FAMILY, ['湘妹子能量家园']]);
  expect(things.map((change) => [change.status, change.caveat])).toEqual([
    ['notFound', caveat],
    ['added', caveat],
  ]);
});

test.each([
  ['nobody', [], 'corpus'],
  ['another organisation, earlier', [{ organisation: 'yi', year: 2020 }], 'organisation'],
  ['another organisation, in the same year', [{ organisation: 'yi', year: 2022 }], 'corpus'],
  ['its own review, earlier', [{ kind: 'review', year: 2020 }], 'earlier'],
  ['a record without a year', [{ organisation: 'yi', year: null }], 'unknown'],
  ['an earlier file that is no plan', [{ kind: 'other', year: 2019 }], 'corpus'],
] as [string, Partial<PlanRecord>[], string][])(
  'what the second has and before it %s',
  (_, others, since) => {
    const records = [
      record('a', '学习'),
      record('b', '“巾帼文明岗”', ['巾帼文明岗'], { year: 2022 }),
      ...others.map((part, i) => record(`c${i}`, '“巾帼文明岗”', ['巾帼文明岗'], part)),
    ];
    expect(compare(records, [FAMILY], 'continued').things).toMatchObject([
      { status: 'added', since, saysContinued: true },
    ]);
  },
);
