import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packFacts, type RecordFacts, readFacts } from './facts.ts';

const THEMES = ['thought', 'family-education', 'rural-revitalisation'];

const federation = fc.constantFrom<Pick<RecordFacts, 'organisation' | 'name' | 'level' | 'region'>>(
  { organisation: null, name: null, level: null, region: [] },
  { organisation: 'hunan', name: '湖南省妇联', level: 'province', region: ['湖南省'] },
  { organisation: 'yueyang', name: '岳阳市妇联', level: 'city', region: ['湖南省', '岳阳市'] },
);
const row = fc
  .record({
    federation,
    year: fc.option(fc.integer({ min: 1949, max: 2100 })),
    kind: fc.constantFrom<RecordFacts['kind']>('plan', 'review', 'other'),
    evidence: fc.constantFrom<RecordFacts['evidence']>('full', 'summary'),
    themes: fc.subarray(THEMES),
  })
  .map(({ federation, ...rest }): RecordFacts => ({ ...federation, ...rest }));

it('reads what was packed, whatever the records', () => {
  fc.assert(
    fc.property(fc.array(row), fc.nat(5), (rows, first) => {
      const cut = Math.min(first, rows.length);
      const blocks: [string, number][] = [
        ['unknown_a', cut],
        ['unknown_b', rows.length - cut],
      ];
      const facts = readFacts(JSON.parse(JSON.stringify(packFacts(rows, blocks, THEMES))));
      expect([...facts.values()]).toEqual(rows);
      expect([...facts.keys()]).toEqual(
        rows.map((_, i) => (i < cut ? `unknown_a-${i}` : `unknown_b-${i - cut}`)),
      );
    }),
  );
});
