import { describe, expect, it } from 'vitest';
import { readNameQuery } from './grade.ts';
import { partsFor } from './parts.ts';

const index = {
  parts: ['c', 'cs', 'j', 'jg', 'jga', 'ji', 'jin', 'jing', 'jn', 'r', 'ru', 'x', 'xi', 'xia', 'xn', 'z'],
  readings: {
    长: 'chang zhang',
    巾: 'jin',
    帼: 'guo',
    年: 'nian',
    心: 'xin',
    湘: 'xiang',
    女: 'nv',
    沙: 'sha',
  },
  words: ['app'],
};
const parts = (typed: string) => partsFor(readNameQuery(typed, new Map()), index);

describe('the files a query needs', () => {
  it.each([
    ['by the first letters of syllables', 'jgxxd', ['jg']],
    ['however many letters of each are typed', 'jguoxin', ['jg']],
    ['by every way to tell syllables apart', 'jinguo', ['jn', 'jg', 'jing']],
    ['by the letters of a first syllable, and as one', 'jin', ['jn', 'j', 'jin']],
    ['with ü as u', 'xiangnu', ['xn', 'xia']],
    ['with a word in Latin letters in a name', 'jinguoapp', ['jn', 'jga', 'jing']],
    ['by all letters of a name in Latin letters', 'rural rev', ['ru']],
    ['by one letter', 'j', ['j']],
    ['none where no name begins so', 'q', []],
    ['by how characters are read', '巾帼心向党', ['jg']],
    ['by one character', '巾', ['jin', 'j']],
    ['by every reading', '长沙', ['cs', 'z']],
    ['by characters and words', '巾帼app', ['jga']],
    ['none for a character in no name', '缺', []],
    ['none for nothing', '', []],
  ])('%s: %s', (_, typed, wanted) => {
    expect(parts(typed)).toEqual(wanted);
  });

  it('are none where the index has every name', () => {
    const whole = { parts: [], readings: {}, words: [] };
    expect(partsFor(readNameQuery('jgxxd', new Map()), whole)).toEqual([]);
  });

  it('are few, and found at once, for a query of a hundred letters', () => {
    expect(parts('jinguo'.repeat(17)).length).toBeLessThan(6);
  });
});
