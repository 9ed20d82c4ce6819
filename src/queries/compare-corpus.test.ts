import { expect, test } from 'vitest';
import { openCompareCorpus } from '../compare/compare-corpus.ts';
import type { ThingUse } from '../compare/things.ts';
import { compareCorpus } from './compare-corpus.ts';
import { corpus } from './corpus.ts';

/** Words are called as the record writes them, in its order: held against each other by their keys. */
const plain = (uses: readonly ThingUse[]) =>
  uses
    .map(({ thing, places }) => ({ ...(thing.type === 'word' ? { ...thing, name: '' } : thing), places }))
    .sort((a, b) => (`${a.type} ${a.id}` < `${b.type} ${b.id}` ? -1 : 1));

test('what is read of one record is what going through the whole corpus tells of it', async () => {
  const { plans: records, campaigns, laws, formulas } = await corpus();
  const read = await compareCorpus();
  const whole = openCompareCorpus({ records, campaigns, laws, formulas });
  const named = new Set<string>();
  for (const record of records) {
    const uses = read.things.usesOf(record.id);
    expect(plain(uses)).toEqual(plain(whole.things.usesOf(record.id)));
    for (const { thing } of uses) {
      named.add(thing.type);
      expect(read.sinceOf(thing, record), `${thing.name} in ${record.id}`).toBe(whole.sinceOf(thing, record));
    }
  }
  expect([...named].sort()).toEqual(['campaign', 'formula', 'law', 'word']);
});

test('families come first, then laws, set phrases and words, as a comparison lists them', async () => {
  const { plans } = await corpus();
  const { things } = await compareCorpus();
  const order = ['campaign', 'law', 'formula', 'word'];
  for (const { id } of plans) {
    const types = things.usesOf(id).map(({ thing }) => order.indexOf(thing.type));
    expect(types).toEqual(types.toSorted((a, b) => a - b));
  }
});
