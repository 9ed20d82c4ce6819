import { describe, expect, it } from 'vitest';
import { sampleRecord } from '../../../src/model/samples.ts';
import { collectCampaigns } from './collect-campaigns.ts';
import { familyCore } from './family-core.ts';
import { readNameRules } from './lookups.ts';
import { nameIds } from './name-id.ts';
import { findNearNames } from './near-names.ts';
import type { PlacedName } from './placed-name.ts';

const rules = readNameRules('seeds/lookups');
const placed = (text: string, record = 'a-2021-plan'): PlacedName => ({
  record: { ...sampleRecord(), id: record },
  name: {
    place: 0,
    node: 'o1',
    start: 0,
    end: text.length,
    text,
    kind: 'campaign',
    verb: '深化',
    weak: false,
    quoted: true,
  },
});
const nothing = { families: [], apart: [] };

describe('familyCore', () => {
  it.each([
    ['美丽庭院创建活动', '美丽庭院'],
    ['2022年“巾帼健康”三年行动计划', '巾帼健康'],
    ['巾帼双创大赛', '巾帼双创大赛'],
    ['破难行动', '破难行动'],
    ['首届巾帼英才行动', '巾帼英才'],
  ])('%s → %s', (name, core) => expect(familyCore(name)).toBe(core));

  it('drops the place that issues the plan', () => {
    expect(familyCore('长沙市美丽庭院行动', ['长沙市'])).toBe('美丽庭院');
  });
});

describe('collectCampaigns', () => {
  it('joins wordings that differ by suffix, marks or year, and names the verb stage', () => {
    const [family, ...others] = collectCampaigns(
      [placed('巾帼健康行动'), placed('2022年“巾帼健康”活动')],
      nothing,
      rules,
    );
    expect(others).toEqual([]);
    expect(family?.occurrences.map((one) => one.stage)).toEqual(['continued', 'continued']);
    expect([family?.name, family?.curated]).toEqual(['巾帼健康行动', false]);
  });

  it('joins what an editor put together, and nothing else', () => {
    const file = { families: [{ name: '领头雁', members: ['培树领头雁计划'], reason: 'x' }], apart: [] };
    const families = collectCampaigns(
      [placed('领头雁'), placed('培树领头雁计划'), placed('领头羊计划')],
      file,
      rules,
    );
    expect(families.map(({ name, curated }) => [name, curated])).toEqual([
      ['领头雁', true],
      ['领头羊计划', false],
    ]);
  });
});

describe('findNearNames', () => {
  const families = collectCampaigns(
    [placed('巾帼心向党'), placed('巾帼心向党 奋进新征程'), placed('科技创新行动')],
    nothing,
    rules,
  );

  it('reports families that begin alike', () => {
    expect(findNearNames(families, nothing)).toEqual([
      { a: '巾帼心向党', b: '巾帼心向党 奋进新征程', shared: '巾帼心向' },
    ]);
  });

  it('is silent where an editor has set them apart', () => {
    expect(
      findNearNames(families, { families: [], apart: [['巾帼心向党 奋进新征程', '巾帼心向党']] }),
    ).toEqual([]);
  });
});

describe('nameIds', () => {
  it('spells names, and numbers those spelt alike in a fixed order', () => {
    const ids = nameIds(['巾帼心向党', '公益', '公议']);
    expect([...ids.values()].sort()).toEqual(['gongyi', 'gongyi-2', 'jinguoxinxiangdang']);
    expect(nameIds(['公议', '公益'])).toEqual(nameIds(['公益', '公议']));
  });

  it('shortens a long name to its first syllables and letters', () => {
    expect(nameIds(['建设法治中国巾帼在行动']).get('建设法治中国巾帼在行动')).toMatch(/^[a-z]+-[a-z]+$/);
  });
});
