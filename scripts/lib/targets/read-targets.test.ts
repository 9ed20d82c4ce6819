import { describe, expect, it } from 'vitest';
import { sampleRecord } from '../../../src/model/samples.ts';
import { readTargets } from './read-targets.ts';

function targets(text: string, fields: Partial<ReturnType<typeof sampleRecord>> = {}) {
  const opening = [{ id: 'o1', text, spans: [{ line: 1, start: 0, end: text.length }], themes: [] }];
  return readTargets({
    ...sampleRecord(),
    title: '甲',
    headline: null,
    sections: [],
    attachments: [],
    kind: 'plan',
    year: 2022,
    opening,
    ...fields,
  });
}

describe('readTargets', () => {
  it('gives number, unit, object and deadline as printed', () => {
    expect(targets('年内评选100户“五好家庭”“最美家庭”等。')).toEqual([
      {
        node: 'o1',
        quote: '评选100户',
        value: 100,
        unit: '户',
        object: '五好家庭、最美家庭',
        comparator: '=',
        deadline: '年内',
        kind: 'target',
      },
    ]);
  });

  it('takes the object from before a number at the end', () => {
    expect(targets('检查城镇低保妇女人数100万。')[0]).toMatchObject({
      value: 1_000_000,
      unit: '人',
      object: '城镇低保妇女',
    });
  });

  it('keeps a deadline to its own clause', () => {
    expect(targets('目前，培训500人次，2022年6月30日前建成5个站点')).toMatchObject([
      { deadline: null },
      { deadline: '2022年6月30日前' },
    ]);
  });

  it('calls a quantity of an earlier year in a plan retrospective, and one in a review a result', () => {
    expect(targets('表彰2021年度313户“最美庭院”')[0]?.kind).toBe('retrospective');
    expect(targets('举办培训班20期', { kind: 'review' })[0]?.kind).toBe('result');
  });

  it('leaves a number inside a name to the name', () => {
    expect(targets('开展“百场宣讲”和“1000场讲座”活动')).toEqual([]);
  });
});
