import { describe, expect, it } from 'vitest';
import { sampleName } from '../../../src/search/names/sample-names.ts';
import { splitNames } from './name-parts.ts';

const SYLLABLES = ['an', 'bei', 'chuang', 'de', 'en', 'fu', 'gong', 'hua', 'jia', 'ke', 'li', 'ming', 'nv'];
const longer = SYLLABLES.flatMap((a) =>
  SYLLABLES.flatMap((b) => SYLLABLES.slice(0, 3).map((c) => `jin guo ${a} ${b} ${c}`)),
);
const entry = (letters: string) => ({ read: sampleName('campaign', 1, [letters, letters]), packed: letters });

describe('a list of names cut into files', () => {
  it('stays whole below the limit', () => {
    expect([...splitNames([entry('jin guo'), entry('xiang nv dai')]).keys()]).toEqual(['']);
  });

  it('has every longer name in the file where its letters end, and no file above the limit but cut ones', () => {
    const parts = splitNames(longer.map(entry), 600);
    const deepest = (letters: string) => {
      let length = 0;
      while (length < letters.length && parts.has(letters.slice(0, length + 1))) length++;
      return parts.get(letters.slice(0, length));
    };
    expect(Math.max(...[...parts.keys()].map((part) => part.length))).toBeGreaterThan(6);
    expect(longer.filter((name) => !deepest(name.replaceAll(' ', ''))?.includes(name))).toEqual([]);
  });

  it('keeps a short name where the longer ones it begins are cut off', () => {
    const parts = splitNames([...longer, 'jin guo'].map(entry), 600);
    for (const beginning of ['jinguo', 'jg']) {
      expect(parts.get(beginning)?.length).toBeLessThan(longer.length);
      expect(parts.get(beginning)).toContain('jin guo');
    }
  });

  it('files ü under v and under u', () => {
    const parts = splitNames(['nv gong', 'nu li', 'an'].map(entry), 1);
    expect(parts.get('nv')).toEqual(['nv gong']);
    expect(parts.get('nu')).toEqual(['nv gong', 'nu li']);
  });
});
