import { type FirstSeen, firstSeen, firstYearsOf } from '../../../src/compare/first-seen.ts';
import { thingKey } from '../../../src/compare/things.ts';
import { writePacked } from '../../../src/store/packed.ts';
import type { TextFacts } from './compare-pass.ts';
import type { Things } from './things.ts';

/** For one record the keys of the things it names, by since when the corpus has them. */
export type SeenThings = Partial<Record<FirstSeen, string[]>>;

const COLLECTIONS = { campaign: 'campaigns', law: 'laws', formula: 'formulas' } as const;

/**
 * Writes for each record since when the corpus has what it names: families, laws, set phrases, festivals and mnemonics.
 */
export function writeFirstSeen(found: Things, records: readonly TextFacts[], path: string): void {
  const seen = new Map<string, SeenThings>(records.map(({ id }) => [id, {}]));
  const byId = new Map(records.map((record) => [record.id, record]));
  for (const type of ['campaign', 'law', 'formula'] as const) {
    for (const { id, occurrences } of found[COLLECTIONS[type]]) {
      const holders = new Set(occurrences.map(({ record }) => record));
      sortThing(
        thingKey({ type, id }),
        [...holders].flatMap((holder) => byId.get(holder) ?? []),
        seen,
      );
    }
  }
  for (const [id, holders] of wordHolders(records)) sortThing(thingKey({ type: 'word', id }), holders, seen);
  const writer = writePacked(path);
  for (const [id, things] of seen) writer.add(id, things);
  writer.close();
}

function wordHolders(records: readonly TextFacts[]): Map<string, TextFacts[]> {
  const holders = new Map<string, TextFacts[]>();
  for (const record of records) {
    for (const word of record.words) {
      const known = holders.get(word);
      if (known === undefined) holders.set(word, [record]);
      else known.push(record);
    }
  }
  return holders;
}

/** Puts a thing under its since in every record that names it. */
function sortThing(key: string, holders: readonly TextFacts[], seen: Map<string, SeenThings>): void {
  const first = firstYearsOf(holders);
  for (const holder of holders) {
    const things = seen.get(holder.id) as SeenThings;
    const since = firstSeen(first, holder);
    things[since] = [...(things[since] ?? []), key];
  }
}
