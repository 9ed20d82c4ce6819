import type { Sheet, SheetUse } from './sheet.ts';
import { thingKey } from './things.ts';

/** A thing with its uses, one for each column that has it, rising. */
export interface SpreadThing {
  uses: { column: number; use: SheetUse }[];
}

/** Names of several records: those all have, and for each record those that stand nowhere else on the table. */
export interface NameSpread {
  everywhere: SpreadThing[];
  /** By column. */
  only: SpreadThing[][];
}

/** Which names all records on the table have, and which only one; in the order of the first that has them. */
export function spreadNames(sheets: readonly Pick<Sheet, 'uses'>[]): NameSpread {
  const things = new Map<string, SpreadThing>();
  for (const [column, { uses }] of sheets.entries()) {
    for (const use of uses) {
      const key = thingKey(use.thing);
      const known = things.get(key);
      if (known === undefined) things.set(key, { uses: [{ column, use }] });
      else known.uses.push({ column, use });
    }
  }
  const all = [...things.values()];
  return {
    everywhere: all.filter(({ uses }) => uses.length === sheets.length),
    only: sheets.map((_, column) =>
      all.filter(({ uses }) => uses.length === 1 && uses[0]?.column === column),
    ),
  };
}
