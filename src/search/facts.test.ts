import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Facts, packFacts, type RecordFacts, readFacts } from './facts.ts';

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
    fc.property(
      fc.uniqueArray(
        fc.tuple(
          fc.integer({ min: 0, max: 4095 }).map((n) => `unknown_${n.toString(16)}`),
          row,
        ),
        { selector: ([id]) => id },
      ),
      (rows) => {
        const facts: Facts = new Map(rows);
        expect(readFacts(JSON.parse(JSON.stringify(packFacts(facts, THEMES))))).toEqual(facts);
      },
    ),
  );
});
