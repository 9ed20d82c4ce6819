import type { PlanRecord } from '../model/record.ts';
import { alignByTheme, type ThemeRow } from './align.ts';
import { type Changes, compareChanges } from './changes.ts';
import type { CompareCorpus } from './compare-corpus.ts';
import type { PlansOf } from './distance.ts';
import { commonOrigin } from './origin.ts';
import { type ItemPair, pairItems } from './pair-items.ts';
import { type TableRun, tableRuns } from './segments.ts';
import { readyRecord, type Shared, sharedRuns } from './shared-runs.ts';
import type { Sheet } from './sheet.ts';
import { type TableUnit, tableUnits } from './table-units.ts';
import { type Thing, thingKey } from './things.ts';

/** Two of the records on the table, named by their columns. */
export interface ComparedPair {
  a: number;
  b: number;
  shared: Pick<Shared, 'inA' | 'inB'>;
  /** See `commonOrigin`. */
  origin: 'missing' | string[] | null;
  /** What became of the one in the other; null for columns that are not neighbours. */
  changes: Changes | null;
}

/** Two to four records on one table, from left to right. */
export interface Comparison {
  sheets: readonly Sheet[];
  rows: ThemeRow[];
  /** What any two of them share; see `segmentsOf`. */
  runs: TableRun[];
  pairs: ComparedPair[];
  /** For each column: by id of a unit, its counterparts in the other columns, nearest first. */
  counterparts: ReadonlyMap<string, Counterpart[]>[];
}

/** A unit of another column that belongs to a unit, and why. */
export interface Counterpart extends Pick<ItemPair, 'characters' | 'names' | 'theme'> {
  column: number;
  unit: string;
}

/**
 * Holds records against each other: every pair for what they share, neighbouring columns for what became of their names
 * and items. `themes` are the ids of the codebook in its order. Reads the sheets alone, so that the static page and the
 * browser come to the same.
 */
export function compareSheets(
  sheets: readonly Sheet[],
  themes: readonly string[],
  plansOf: PlansOf,
): Comparison {
  const corpus = sheetCorpus(sheets, plansOf);
  const units = sheets.map(({ record }) => tableUnits(record));
  const ready = sheets.map(({ record: { id }, formulas }, i) =>
    readyRecord({ id, passages: passagesOf(units[i] ?? []) }, formulas),
  );
  const pairs: ComparedPair[] = [];
  const runs: TableRun[] = [];
  for (const [b, second] of sheets.entries()) {
    for (const [a, first] of sheets.slice(0, b).entries()) {
      const shared = sharedRuns(ready[a] as Ready, ready[b] as Ready);
      runs.push(...tableRuns(a, b, shared.runs));
      pairs.push({
        a,
        b,
        shared: { inA: shared.inA, inB: shared.inB },
        origin: commonOrigin(first, second, shared, plansOf),
        changes: b === a + 1 ? compareChanges(corpus, first.record, second.record) : null,
      });
    }
  }
  return {
    sheets,
    rows: alignByTheme(units, themes),
    runs,
    pairs,
    counterparts: findCounterparts(sheets, corpus),
  };
}

type Ready = ReturnType<typeof readyRecord>;

/** Every passage of the units, in reading order: what comparing reads of a record. */
export function passagesOf(units: readonly TableUnit[]): TableUnit['passages'] {
  return units.flatMap(({ passages }) => passages);
}

/** What the sheets tell of the corpus. */
function sheetCorpus(sheets: readonly Sheet[], plansOf: PlansOf): CompareCorpus {
  const byId = new Map(sheets.map((sheet) => [sheet.record.id, sheet]));
  const useOf = (thing: Thing, record: PlanRecord) =>
    byId.get(record.id)?.uses.find((use) => thingKey(use.thing) === thingKey(thing));
  return {
    things: { usesOf: (record) => byId.get(record)?.uses ?? [] },
    plansOf,
    sinceOf: (thing, record) => useOf(thing, record)?.since ?? 'unknown',
  };
}

function findCounterparts(sheets: readonly Sheet[], { things }: CompareCorpus): Map<string, Counterpart[]>[] {
  const found = sheets.map(() => new Map<string, Counterpart[]>());
  const add = (column: number, unit: string, counterpart: Counterpart) => {
    const list = found[column]?.get(unit) ?? [];
    found[column]?.set(unit, [...list, counterpart]);
  };
  for (const [b, second] of sheets.entries()) {
    const a = b - 1;
    const first = sheets[a];
    if (first === undefined) continue;
    const pairs = pairItems(things, first, second);
    const reasons = ({ characters, names, theme }: ItemPair) => ({ characters, names, theme });
    for (const { unit, counterparts } of pairs.a)
      for (const pair of counterparts) add(a, unit.id, { column: b, unit: pair.b, ...reasons(pair) });
    for (const { unit, counterparts } of pairs.b)
      for (const pair of counterparts) add(b, unit.id, { column: a, unit: pair.a, ...reasons(pair) });
  }
  return found;
}
