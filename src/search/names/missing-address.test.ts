import { describe, expect, it } from 'vitest';
import { readNameQuery } from './grade.ts';
import { isNear, nearestEntries, readMissing } from './missing-address.ts';
import type { NameType } from './name-entry.ts';
import { SAMPLE_NAMES, sampleName } from './sample-names.ts';

describe('readMissing', () => {
  it.each([
    ['/campaigns/jiafeng/', 'campaign', ['jiafeng']],
    ['/campaigns/%E6%B9%98%E5%A5%B3%E8%B4%B7', 'campaign', ['湘女贷']],
    ['/themes/family-educaton/', 'theme', ['family-educaton']],
    ['/laws/x1.html', 'law', ['x1']],
    ['/plans/yueyang-2012-plan/', null, ['yueyang', '2012']],
    ['/compare/yueyang-2020-plan/changde-2022-plan/', null, ['yueyang', '2020', 'changde', '2022']],
    ['/theme/', null, ['theme']],
    ['/constructor/toString/', null, ['tostring']],
    ['/%E4%B8/', null, []],
    ['/', null, []],
  ] as const)('of %s takes %s %j', (path, type, words) => {
    expect(readMissing(path)).toMatchObject({ type, words });
  });

  it('looks few words up, and none without end', () => {
    const { words } = readMissing(`/plans/${'long'.repeat(100)}-${'ab-'.repeat(50)}bb-cc-dd-ee/`);
    expect(words).toHaveLength(4);
    expect(words[0]).toHaveLength(60);
  });
});

describe('nearestEntries', () => {
  const near = (word: string, type: NameType | null) =>
    nearestEntries(word, type, readNameQuery(word, new Map()), SAMPLE_NAMES).map(
      ({ forms }) => forms[0]?.text,
    );

  it('finds a campaign by a slip in its id', () => {
    expect(near('jinguoxinxiandang', 'campaign')[0]).toBe('巾帼心向党');
  });

  it('finds it by a beginning and by its characters', () => {
    expect(near('xiangnv', 'campaign')).toContain('湘女贷');
    expect(near('湘女贷', 'campaign')[0]).toBe('湘女贷');
  });

  it('puts the kind asked for first', () => {
    const twins = (['campaign', 'formula'] as const).map((type) => sampleName(type, 1, ['湘女', 'xiang nv']));
    const query = readNameQuery('xiangnv', new Map());
    const first = (type: NameType) => nearestEntries('xiangnv', type, query, twins)[0]?.type;
    expect([first('campaign'), first('formula')]).toEqual(['campaign', 'formula']);
  });

  it('finds nothing for what is like no name', () => {
    expect(near('qqqqqqqq', 'campaign')).toEqual([]);
  });
});

it.each([
  ['theme', 'themes', true],
  ['yueyan', 'yueyang', true],
  ['law', 'plan', false],
  ['2012', '2021', false],
])('%s beside %s: %s', (a, b, expected) => {
  expect(isNear(a, b)).toBe(expected);
});
