import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readThemes } from './themes-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'themes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const curated = readFileSync('seeds/lookups/themes.yml', 'utf8');
/** Reads the curated file with one passage replaced. */
function readWith(before: string, after: string) {
  expect(curated).toContain(before);
  const path = join(folder, 'themes.yml');
  writeFileSync(path, curated.replace(before, after));
  return () => readThemes(path);
}

describe('readThemes', () => {
  it('reads the twelve themes in their fixed order', () => {
    expect(readThemes('seeds/lookups/themes.yml').themes.map(({ id, zh }) => `${id} ${zh}`)).toEqual([
      'ideology 思想政治引领',
      'rural-revitalisation 乡村振兴',
      'economy-innovation 创业就业与建功',
      'family-education 家庭教育',
      'family-civility 家庭文明与家风',
      'rights-protection 维权与法治',
      'health-welfare 健康与关爱帮扶',
      'development-planning 妇女儿童发展规划',
      'political-participation 妇女参政与人才',
      'organisation-reform 妇联改革与基层组织',
      'volunteering-governance 志愿服务与基层治理',
      'party-building 党的建设与干部队伍',
    ]);
  });

  it.each([
    ['a sign used twice', 'sign: RR', 'sign: ID'],
    ['a weight beyond the scale', '{ term: 庭院, weight: 2 }', '{ term: 庭院, weight: 5 }'],
    ['a term listed twice under one theme', '{ term: 庭院, weight: 2 }', '{ term: 美丽庭院, weight: 2 }'],
    ['a term with quote marks, which are never in the text compared', 'term: 两委,', 'term: “两委”,'],
    [
      'a border left untranslated',
      '      - 面向妇联干部、执委的培训不在本主题。\n',
      '      - 面向妇联干部、执委的培训不在本主题。\n      - 其他。\n',
    ],
    ['a field nobody knows', 'short: 思想', 'shrot: 思想'],
  ])('rejects %s, naming the line', (_, before, after) => {
    expect(readWith(before, after)).toThrow(/themes\.yml:\d+: /);
  });
});
