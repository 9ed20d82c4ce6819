import { describe, expect, it } from 'vitest';
import { readNameQuery } from './grade.ts';
import { matchNames } from './match-names.ts';
import { SAMPLE_NAMES } from './sample-names.ts';

function names(typed: string, entries = SAMPLE_NAMES): string[] {
  return matchNames(readNameQuery(typed, new Map()), entries).map(({ entry }) => entry.forms[0]?.text ?? '');
}

describe('names for a query', () => {
  it.each([
    ['jgxxd', '巾帼心向党'],
    ['xiangnvdai', '湘女贷'],
    ['xiangnudai', '湘女贷'],
    ['rural', '乡村振兴'],
    ['甲阳', '甲阳市妇联'],
    ['2021', '2021年'],
    ['jgdxj', '百千万巾帼大宣讲'],
    ['中华人民共和国未成年人', '未成年人保护法'],
  ])('%s gives %s first', (typed, wanted) => {
    expect(names(typed)[0]).toBe(wanted);
  });

  it('has exact names before beginnings, beginnings before what stands inside', () => {
    expect(names('巾帼大宣讲')).toEqual(['百千万巾帼大宣讲']);
    expect(names('百千万')).toEqual(['百千万巾帼大宣讲', '百千万行动']);
    expect(names('湘女')).toEqual(['农村妇女素质提升计划', '湘女贷']);
    expect(names('妇女')).toEqual(['农村妇女素质提升计划']);
  });

  it('has those of more records first among equals, whatever order they come in', () => {
    expect(names('bqw')).toEqual(['百千万巾帼大宣讲', '百千万行动']);
    expect(names('bqw', SAMPLE_NAMES.toReversed())).toEqual(names('bqw'));
    expect(names('x', SAMPLE_NAMES.toReversed())).toEqual(names('x'));
  });

  it('tells each thing once, by the form that fits best', () => {
    const [match] = matchNames(readNameQuery('巾帼心向党喜迎', new Map()), SAMPLE_NAMES);
    expect(match?.form.text).toBe('巾帼心向党  喜迎二十大');
    expect(names('jinguoxin')).toEqual(['巾帼心向党']);
  });

  it('has none for a query without letters', () => {
    expect(names('“”')).toEqual([]);
  });
});
