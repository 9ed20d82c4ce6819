import { formsFamily } from '../model/name-kinds.ts';
import type { PlanRecord } from '../model/record.ts';
import type { Caveat, SummarySide } from './caveat.ts';
import { type Change, type ChangeStatus, compareChanges, type SameBy } from './changes.ts';
import type { CompareCorpus } from './compare-corpus.ts';
import type { Distance } from './distance.ts';
import type { Evidence } from './evidence.ts';
import type { Thing } from './things.ts';

/** What a plan took up of the families of an upper one. Order in time and level, no claim who had it from whom. */
export interface Uptake {
  /** Ids of the records. */
  upper: string;
  plan: string;
  distance: Distance;
  summary: SummarySide;
  /** In the same wording; those whose quotes were dropped stand under `changed`, `sameBy` tells them. */
  takenUp: Change[];
  changed: Change[];
  leftOut: Change[];
}

/** Which campaigns, honours, venues … of an upper plan a plan took up, with both sentences, in the upper plan's order. */
export function uptake(corpus: CompareCorpus, upper: PlanRecord, plan: PlanRecord): Uptake {
  const { distance, summary, things } = compareChanges(corpus, upper, plan);
  const of = (status: ChangeStatus) =>
    things.filter((change) => change.status === status && isFamily(change.thing));
  return {
    upper: upper.id,
    plan: plan.id,
    distance,
    summary,
    takenUp: of('carried'),
    changed: of('reworded'),
    leftOut: of('notFound'),
  };
}

/** What became of one family in one lower plan. */
export interface UptakeCell {
  status: 'carried' | 'reworded' | 'notFound';
  sameBy: SameBy | null;
  caveat: Caveat;
  /** Where the lower plan has it. */
  places: Evidence[];
}

/** A family of the upper plan with one cell for each lower plan. */
export interface UptakeRow {
  thing: Thing;
  /** Where the upper plan has it. */
  upper: Evidence[];
  cells: UptakeCell[];
}

/** Families of an upper plan × lower plans, in the order given. */
export interface UptakeMatrix {
  upper: string;
  plans: { id: string; distance: Distance; summary: SummarySide }[];
  /** Families of most lower plans first, else in the upper plan's order. */
  rows: UptakeRow[];
}

/** Which lower plans took up what of an upper one. Time grows with the lower plans. */
export function uptakeMatrix(
  corpus: CompareCorpus,
  upper: PlanRecord,
  lowers: readonly PlanRecord[],
): UptakeMatrix {
  const compared = lowers.map((plan) => ({ id: plan.id, ...compareChanges(corpus, upper, plan) }));
  const rows = new Map<string, UptakeRow>();
  for (const { things } of compared) {
    for (const { thing, status, sameBy, caveat, a, b } of things) {
      if (status === 'added' || !isFamily(thing)) continue;
      const row = rows.get(thing.id) ?? { thing, upper: a, cells: [] };
      rows.set(thing.id, row);
      row.cells.push({ status, sameBy, caveat, places: b });
    }
  }
  const found = ({ cells }: UptakeRow) => cells.filter(({ status }) => status !== 'notFound').length;
  return {
    upper: upper.id,
    plans: compared.map(({ id, distance, summary }) => ({ id, distance, summary })),
    rows: [...rows.values()].sort((one, other) => found(other) - found(one)),
  };
}

function isFamily({ type, kind }: Thing): boolean {
  return type === 'campaign' && formsFamily(kind);
}
