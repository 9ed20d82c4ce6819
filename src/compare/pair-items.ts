import type { PlanRecord } from '../model/record.ts';
import { type Unit, walkPassages } from '../model/walk.ts';
import type { Place } from './key.ts';
import { readyRecord, type SharedRun, sharedRuns } from './shared-runs.ts';
import { type Thing, type Things, thingKey } from './things.ts';
import { type RecordUnits, unitsOf } from './units.ts';

/** Why two items are held against each other; at least one reason is there. */
export interface ItemReasons {
  /** Runs both hold, formulas left out, and their characters; one that lies in two runs counts in each. */
  runs: SharedRun[];
  characters: number;
  /** Families, laws, festivals and mnemonics both name; set phrases are no reason. */
  names: Thing[];
  /** The main theme of both; null where they differ or have none. */
  theme: string | null;
  /** Terms that spoke for that theme in both. */
  terms: string[];
}

/** Two items that belong together; ids of units. */
export interface ItemPair extends ItemReasons {
  a: string;
  b: string;
  /** Only to order by: a character counts 1, a name as much as the shortest run, a term of one theme 2. */
  weight: number;
}

/** A unit with those of the other record that belong to it, the nearest first, at most three; empty for none. */
export interface PairedItem {
  unit: Unit;
  counterparts: ItemPair[];
}

/** The units of both records with their counterparts. */
export interface PairedItems {
  a: PairedItem[];
  b: PairedItem[];
}

/** A record whose items are paired; `formulas` as `lookUp` gives them. */
export interface ItemSource {
  record: PlanRecord;
  formulas?: readonly Place[];
}

const MOST = 3;
const NAME_WEIGHT = 10;
const TERM_WEIGHT = 2;
/** One theme alone joins half a plan; two words that speak for it must be the same. */
const FEWEST_TERMS = 2;

/**
 * Pairs the items of two records by what they share: runs, names, or a main theme with at least two of its terms.
 * Items of both records can have several counterparts. Time grows with the items of the one times those of the other.
 */
export function pairItems(things: Pick<Things, 'usesOf'>, a: ItemSource, b: ItemSource): PairedItems {
  const [sideA, sideB] = [
    { ...a, ...unitsOf(a.record) },
    { ...b, ...unitsOf(b.record) },
  ];
  const pairs: Pairs = new Map();
  addRuns(pairs, sideA, sideB);
  addNames(pairs, things, sideA, sideB);
  addThemes(pairs, sideA.units, sideB.units);
  const found = [...pairs.values()].filter(isReasonEnough).map(weigh);
  const order = (side: Side) => new Map(side.units.map(({ id }, i) => [id, i]));
  const [orderA, orderB] = [order(sideA), order(sideB)];
  const byOrder = (orders: Map<string, number>, one: string, other: string) =>
    (orders.get(one) ?? 0) - (orders.get(other) ?? 0);
  found.sort(
    (one, other) =>
      other.weight - one.weight || byOrder(orderA, one.a, other.a) || byOrder(orderB, one.b, other.b),
  );
  return {
    a: withCounterparts(
      sideA,
      Map.groupBy(found, (pair) => pair.a),
    ),
    b: withCounterparts(
      sideB,
      Map.groupBy(found, (pair) => pair.b),
    ),
  };
}

/** A record with its units. */
type Side = ItemSource & RecordUnits;

function withCounterparts({ units }: Side, pairs: Map<string, ItemPair[]>): PairedItem[] {
  return units.map((unit) => ({ unit, counterparts: (pairs.get(unit.id) ?? []).slice(0, MOST) }));
}

type Pair = Pick<ItemPair, 'a' | 'b'> & ItemReasons;

/** Pairs of units that have any reason, by both ids. */
type Pairs = Map<string, Pair>;

function pairOf(pairs: Pairs, a: string, b: string): Pair {
  const key = `${a} ${b}`;
  const pair = pairs.get(key) ?? { a, b, runs: [], characters: 0, names: [], theme: null, terms: [] };
  pairs.set(key, pair);
  return pair;
}

function isReasonEnough({ runs, names, terms }: ItemReasons): boolean {
  return runs.length + names.length > 0 || terms.length >= FEWEST_TERMS;
}

function weigh(pair: Pair): ItemPair {
  const weight = pair.characters + pair.names.length * NAME_WEIGHT + pair.terms.length * TERM_WEIGHT;
  return { ...pair, weight };
}

function addRuns(pairs: Pairs, a: Side, b: Side): void {
  const ready = ({ record, formulas }: ItemSource) =>
    readyRecord({ id: record.id, passages: walkPassages(record) }, formulas);
  for (const run of sharedRuns(ready(a), ready(b)).runs) {
    const unitA = a.unitOf(run.a.passage);
    const unitB = b.unitOf(run.b.passage);
    if (run.formula || unitA === undefined || unitB === undefined) continue;
    const reasons = pairOf(pairs, unitA, unitB);
    reasons.runs.push(run);
    reasons.characters += run.own;
  }
}

function addNames(pairs: Pairs, things: Pick<Things, 'usesOf'>, a: Side, b: Side): void {
  const usesB = new Map(things.usesOf(b.record.id).map((use) => [thingKey(use.thing), use]));
  for (const { thing, places } of things.usesOf(a.record.id)) {
    const other = usesB.get(thingKey(thing));
    if (other === undefined || thing.type === 'formula') continue;
    const inA = new Set(places.flatMap(({ node }) => a.unitOf(node) ?? []));
    const inB = new Set(other.places.flatMap(({ node }) => b.unitOf(node) ?? []));
    for (const one of inA) for (const counterpart of inB) pairOf(pairs, one, counterpart).names.push(thing);
  }
}

function addThemes(pairs: Pairs, unitsA: readonly Unit[], unitsB: readonly Unit[]): void {
  const byTheme = Map.groupBy(unitsB, ({ themes }) => themes[0]?.id);
  for (const one of unitsA) {
    const main = one.themes[0];
    if (main === undefined) continue;
    for (const other of byTheme.get(main.id) ?? []) {
      const reasons = pairOf(pairs, one.id, other.id);
      reasons.theme = main.id;
      reasons.terms = main.evidence.filter((term) => other.themes[0]?.evidence.includes(term));
    }
  }
}
