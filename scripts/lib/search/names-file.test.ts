import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Campaign } from '../../../src/model/campaign.ts';
import { keyText } from '../../../src/search/key.ts';
import { readNameQuery } from '../../../src/search/names/grade.ts';
import { matchNames, type NameMatch } from '../../../src/search/names/match-names.ts';
import {
  type NamesFile,
  type PackedEntry,
  type ReadEntry,
  readEntry,
} from '../../../src/search/names/name-entry.ts';
import { partsFor } from '../../../src/search/names/parts.ts';
import { type FamilyFile, type ThemeWords, wordingsOf } from '../../../src/search/names/related-names.ts';
import { LOOKUPS, readNameLookups } from '../resolve/lookups.ts';
import { readRecords } from '../search-quality/read-records.ts';
import { openNameSpelling } from './name-letters.ts';
import { readNamedCorpus, recordHead } from './named-corpus.ts';
import { type NamesPart, namesFiles } from './names-file.ts';

const spell = openNameSpelling(readNameLookups(LOOKUPS).pinyin);
const content = readNamedCorpus('content', [...readRecords('content')].map(recordHead));
const files = namesFiles(content, spell);

/** Answers queries from written files as the browser does. */
function openFiles(written: readonly NamesPart[]) {
  const byPath = new Map(written.map(({ path, json }) => [path, json]));
  const index = byPath.get('index.json') as NamesFile;
  const entries = new Map<string, ReadEntry[]>();
  const part = (name: string): ReadEntry[] => {
    const packed = name === '' ? index.entries : (byPath.get(`by/${name}.json`) as PackedEntry[]);
    const known = entries.get(name) ?? packed.map((one) => readEntry(one, index.kinds, new Map()));
    entries.set(name, known);
    return known;
  };
  const ask = (typed: string): NameMatch[] => {
    const query = readNameQuery(typed, new Map());
    const parts = partsFor(query, index);
    return matchNames(query, (parts.length === 0 ? [''] : parts).flatMap(part));
  };
  return { index, part, ask };
}

describe('the names of the corpus', () => {
  const { part, ask } = openFiles(files);
  const entries = part('');

  it('come first for their full pinyin, every one; homophones may share the first place', () => {
    const forms = entries.flatMap((entry) => entry.forms.map(({ full }) => full));
    const lost = forms.filter((full) => !ask(full)[0]?.entry.forms.some((form) => form.full === full));
    expect(forms.length).toBeGreaterThan(200);
    expect(lost).toEqual([]);
  });

  it('are among the first three for their initials, at least 95 of 100', () => {
    const places = entries.map((entry) =>
      ask(entry.forms[0]?.initials ?? '').findIndex((match) => match.entry === entry),
    );
    const [first, three] = [1, 3].map((n) => places.filter((place) => place >= 0 && place < n).length);
    console.log(`initials: ${first} of ${entries.length} first, ${three} among the first three`);
    expect((three ?? 0) / entries.length).toBeGreaterThanOrEqual(0.95);
  });

  it('come first for their own text, every wording and alias', () => {
    const texts = entries.flatMap((entry) => entry.forms.map(({ text }) => text));
    const key = (text: string) => keyText(text, new Map());
    const lost = texts.filter((text) => !ask(text)[0]?.entry.forms.some((form) => form.key === key(text)));
    expect(lost).toEqual([]);
  });

  it.each([
    ['jgxxd', '巾帼心向党', 'campaign'],
    ['xiangnvdai', '湘女贷', 'welfare'],
    ['xiangnüdai', '湘女贷', 'welfare'],
    ['rural', '乡村振兴', 'theme'],
    ['岳阳', '岳阳市妇联', 'organisation'],
    ['望城', '长沙市望城区妇联', 'organisation'],
    ['changde women', '常德市妇联', 'organisation'],
    ['two upholds', '两个维护', 'formula'],
    ['2020', '2020年', 'year'],
  ])('%s gives %s (%s)', (typed, name, kind) => {
    const [first] = ask(typed);
    expect([first?.entry.forms[0]?.text, first?.entry.kind]).toEqual([name, kind]);
  });

  it.each([
    ['most beautiful family', '最美家庭'],
    ['civil code', '民法典'],
    ["Yueyang Women's Federation", '岳阳市妇联'],
    ['acwf', '全国妇联'],
  ])('are found by what they are called in English: %s', (typed, name) => {
    expect(ask(typed)[0]?.entry.forms[0]?.text).toBe(name);
  });

  it('count their records', () => {
    const [family] = ask('百千万巾帼大宣讲');
    const campaign = content.campaigns.find(({ name }) => name === '百千万巾帼大宣讲');
    expect(family?.entry.records).toBe(new Set(campaign?.occurrences.map(({ record }) => record)).size);
    const [theme] = ask('家庭教育');
    const themed = content.heads.filter(({ themes }) => themes.includes('family-education'));
    expect(theme?.entry.records).toBe(themed.length);
  });

  it('are written alike each time', () => {
    expect(JSON.stringify(namesFiles(content, spell))).toBe(JSON.stringify(files));
  });
});

describe('what goes with the names', () => {
  it('says where another wording stands, so that its record can be opened', () => {
    const file = files.find(({ path }) => path === 'families/baiqianwanjinguodaxuanjiang.json')
      ?.json as FamilyFile;
    const short = file.wordings.find(({ text }) => text === '巾帼大宣讲');
    expect(file.curated).toBe(true);
    expect(short?.places.map(({ record, name }) => [record, name])).toEqual([
      ['changsha-wangcheng-2022-plan', '长沙市望城区妇联 · 2022 · 工作要点'],
    ]);
  });

  it('has a file for each family of several wordings and for no other name', () => {
    const { part } = openFiles(files);
    const several = part('').filter(({ type, forms }) => type === 'campaign' && wordingsOf(forms).length > 1);
    const paths = files.map(({ path }) => path).filter((path) => path.startsWith('families/'));
    expect(paths.sort()).toEqual(several.map(({ id }) => `families/${id}.json`).sort());
  });

  it('has the words of every theme', () => {
    const themes = files.find(({ path }) => path === 'themes.json')?.json as ThemeWords[];
    expect(themes.map(({ id }) => id)).toEqual(content.themes.map(({ id }) => id));
    expect(themes.every(({ terms }) => terms.length > 0)).toBe(true);
  });
});

describe('readings', () => {
  const letters = (text: string, path: string[], code: string) =>
    spell(text, {
      id: 'x',
      name: text,
      short: text,
      english: null,
      level: 'county',
      region: { code, name: path.at(-1) ?? '', path, english: path },
      parent: null,
      records: [],
    })
      .map((unit) => unit.letters)
      .join(' ');

  it('of places are those of pinyin.yml, where the place is the one meant', () => {
    expect(letters('单县妇联', ['山东省', '菏泽市', '单县'], '371722')).toBe('shan xian fu lian');
    expect(letters('大埔县妇联', ['广东省', '梅州市', '大埔县'], '441422')).toBe('da bu xian fu lian');
    expect(letters('大埔区妇联', ['香港特别行政区', '大埔区'], '810000')).not.toMatch(/^da bu/);
    expect(letters('成都市妇联', ['四川省', '成都市'], '510100')).toBe('cheng du shi fu lian');
  });

  it('keep English words together and digits apart, and leave out marks', () => {
    expect(spell('Rural revitalisation').map((unit) => unit.letters)).toEqual(['rural', 'revitalisation']);
    expect(spell('湘女e家（2021）').map((unit) => unit.letters)).toEqual([
      'xiang',
      'nv',
      'e',
      'jia',
      '2',
      '0',
      '2',
      '1',
    ]);
  });
});

describe('a very long list', () => {
  const heads = content.campaigns
    .map(({ name }) => keyText(name, new Map()))
    .filter((name) => name.length > 3);
  const names = [...new Set(heads.flatMap((a) => heads.map((b) => a.slice(0, 2) + b.slice(-2))))];
  const campaigns = names.map(
    (name, i): Campaign => ({
      id: `n${i}`,
      name,
      kind: 'campaign',
      wordings: [name],
      curated: false,
      occurrences: [{ record: `r${i}`, node: 'p1', start: 0, end: 1, text: name, verb: null, stage: null }],
    }),
  );
  const limit = 4_000;
  const written = namesFiles({ ...content, campaigns }, spell, limit);
  const { index, part, ask } = openFiles(written);
  const sampled = index.parts.flatMap(part).filter((_, i) => i % 97 === 0);

  it('is cut into files that each stay below the limit', () => {
    const sizes = written
      .filter(({ path }) => path.startsWith('by/'))
      .map(({ path, json }) => [path, gzipSync(JSON.stringify(json)).length] as const);
    expect(names.length).toBeGreaterThan(5000);
    expect(index.parts.some((name) => name.length > 2)).toBe(true);
    expect(sizes.filter(([, size]) => size > limit)).toEqual([]);
  });

  it('loses no name for its pinyin, its initials or its text', () => {
    expect(sampled.length).toBeGreaterThan(100);
    const holds = (typed: string, entry: ReadEntry) =>
      ask(typed).some((match) => match.entry.id === entry.id);
    const lost = sampled.filter((entry) => {
      const form = entry.forms[0];
      return !form || !holds(form.full, entry) || !holds(form.key, entry) || !holds(form.initials, entry);
    });
    expect(lost.map(({ forms }) => forms[0]?.text)).toEqual([]);
  });

  it('still leads with the name itself', () => {
    const late = sampled.filter(({ forms: [form] }) => form && ask(form.full)[0]?.form.full !== form.full);
    expect(late).toEqual([]);
  });
});
