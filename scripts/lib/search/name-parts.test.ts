import { describe, expect, it } from 'vitest';
import type { ReadForm } from '../../../src/search/names/name-entry.ts';
import { sampleName } from '../../../src/search/names/sample-names.ts';
import { splitNames } from './name-parts.ts';

const SYLLABLES = ['an', 'bei', 'chuang', 'de', 'en', 'fu', 'gong', 'hua', 'jia', 'ke', 'li', 'ming', 'nv'];
const longer = SYLLABLES.flatMap((a) =>
  SYLLABLES.flatMap((b) => SYLLABLES.slice(0, 3).map((c) => `jin guo ${a} ${b} ${c}`)),
);
/** A name of Han characters: any will do. */
const entry = (letters: string) => ({
  read: sampleName('campaign', 1, [letters.replace(/\w+ ?/g, '字'), letters]),
  pack: () => letters,
});

describe('a list of names cut into files', () => {
  it('stays whole below the limit', () => {
    expect([...splitNames([entry('jin guo'), entry('xiang nv dai')]).keys()]).toEqual(['']);
  });

  it('has every longer name in the file its first letters lead to, and no file above the limit but cut ones', () => {
    const parts = splitNames(longer.map(entry), 600);
    const deepest = (initials: string) => {
      let length = 0;
      while (length < initials.length && parts.has(initials.slice(0, length + 1))) length++;
      return parts.get(initials.slice(0, length));
    };
    const initials = (name: string) => name.replace(/(\w)\w* ?/g, '$1');
    expect(Math.max(...[...parts.keys()].map((part) => part.length))).toBeGreaterThan(2);
    expect(longer.filter((name) => !deepest(initials(name))?.includes(name))).toEqual([]);
  });

  it('keeps a short name where the longer ones it begins are cut off', () => {
    const parts = splitNames([...longer, 'jin guo'].map(entry), 600);
    expect(parts.get('jg')?.length).toBeLessThan(longer.length);
    expect(parts.get('jg')).toContain('jin guo');
  });

  it('has a name in few files, however many there are', () => {
    const names = longer.flatMap((name) => SYLLABLES.map((last) => `${name} ${last}`));
    const parts = splitNames(names.map(entry), 600);
    const places = new Map<string, number>();
    for (const name of [...parts.values()].flat()) places.set(name, (places.get(name) ?? 0) + 1);
    expect(parts.size).toBeGreaterThan(30);
    expect(Math.max(...names.slice(400).map((name) => places.get(name) ?? 0))).toBeLessThan(10);
  });

  it('files ü under v and under u', () => {
    const parts = splitNames(['nv gong', 'nu li', 'an'].map(entry), 1);
    expect(parts.get('nv')).toEqual(['nv gong']);
    expect(parts.get('nu')).toEqual(['nv gong', 'nu li']);
  });

  it('has of an entry the first form and those that begin like the file', () => {
    const read = sampleName(
      'campaign',
      2,
      ['美丽庭院', 'mei li ting yuan'],
      ['最美庭院', 'zui mei ting yuan'],
    );
    const pack = (keeps: (form: ReadForm) => boolean) => read.forms.filter(keeps).map(({ text }) => text);
    const parts = splitNames(
      [
        { read, pack },
        { read: entry('an').read, pack: () => [] },
      ],
      1,
    );
    expect(parts.get('')?.[0]).toEqual([]);
    expect(splitNames([{ read, pack }]).get('')).toEqual([['美丽庭院', '最美庭院']]);
    expect(parts.get('zm')?.[0] ?? parts.get('z')?.[0]).toEqual(['最美庭院']);
  });
});
