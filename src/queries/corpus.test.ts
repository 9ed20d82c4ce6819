import { describe, expect, test } from 'vitest';
import { corpus } from './corpus.ts';
import { planOf, sampleCorpus } from './sample-corpus.ts';

describe('the corpus', () => {
  test('names two records that would read alike by their ids', () => {
    const all = sampleCorpus([
      planOf('jia', 2021),
      planOf('jia', 2021, { id: 'jia-2021-plan-2' }),
      planOf('yi', 2021),
    ]);
    expect(all.recordById.get('jia-2021-plan-2')?.name).toBe('甲市妇联 · 2021 · 工作要点（jia-2021-plan-2）');
    expect(all.recordById.get('yi-2021-plan')?.name).toBe('乙市妇联 · 2021 · 工作要点');
  });

  test('gives the same version for the same content in any order, another for other content', () => {
    const a = sampleCorpus([planOf('jia', 2021), planOf('yi', 2021)]);
    const b = sampleCorpus([planOf('yi', 2021), planOf('jia', 2021)]);
    const c = sampleCorpus([planOf('yi', 2021), planOf('jia', 2021, { headline: '提要' })]);
    expect(a.version).toMatch(/^[0-9a-f]{8}$/);
    expect(b.version).toBe(a.version);
    expect(c.version).not.toBe(a.version);
  });

  test('keeps a record without organisation or year in its maps', () => {
    const all = sampleCorpus([planOf('jia', null, { organisation: null })]);
    expect(all.recordsIn.get(null)).toHaveLength(1);
    expect([...all.recordsOf.keys()]).toEqual([]);
  });

  test('hangs an organisation whose parent is missing at the top', () => {
    const orphan = { ...sampleCorpus([]).organisations[1], id: 'orphan', parent: 'nowhere' };
    const all = sampleCorpus([], { organisations: [orphan as never] });
    expect(all.childrenOf.get(null)?.map((o) => o.id)).toEqual(['orphan']);
  });
});

test('the content folder loads, and every record finds its source document', async () => {
  const all = await corpus();
  expect(all.plans.length).toBeGreaterThan(0);
  expect(all.plans.filter((record) => !all.sourceByFile.has(record.source.file))).toEqual([]);
  const order = all.themes.map((theme) => theme.id);
  expect(order).not.toEqual(order.toSorted());
});
