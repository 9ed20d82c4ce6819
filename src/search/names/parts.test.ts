import { describe, expect, it } from 'vitest';
import { readNameQuery } from './grade.ts';
import { partsFor } from './parts.ts';

const index = {
  parts: ['c', 'ch', 'j', 'jg', 'ji', 'jin', 'jing', 'z'],
  readings: { 长: 'chang zhang', 巾: 'jin', 帼: 'guo' },
};
const parts = (typed: string) => partsFor(readNameQuery(typed, new Map()), index);

describe('the files a query needs', () => {
  it.each([
    ['jinguoxin', ['jing']],
    ['jin', ['jin']],
    ['jgxxd', ['jg']],
    ['j', ['j']],
    ['q', []],
    ['巾帼心向党', ['jing']],
    ['巾', ['jin']],
    ['长沙', ['ch', 'z']],
    ['缺', []],
    ['', []],
  ])('%s: %j', (typed, wanted) => {
    expect(parts(typed)).toEqual(wanted);
  });

  it('are none where the index has every name', () => {
    expect(partsFor(readNameQuery('jgxxd', new Map()), { parts: [], readings: {} })).toEqual([]);
  });
});
