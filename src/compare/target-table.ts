import { mainThemes } from '../model/node-themes.ts';
import { compareText } from '../model/order.ts';
import type { PlanRecord, Target } from '../model/record.ts';
import { type TargetEvidence, targetsOf } from './target-match.ts';

/** Quantities of one theme and unit, side by side. */
export interface TargetRow {
  /** Id of the main theme of the items they stand in; null where those have none. */
  theme: string | null;
  /** `户` */
  unit: string;
  /** One a record, in the order given; empty where it has none. */
  cells: TargetEvidence[][];
}

/** Puts the quantities of records side by side, a row a theme and unit, sorted by theme and unit; no row is empty. */
export function tabulateTargets(
  records: readonly PlanRecord[],
  kinds: readonly Target['kind'][] = ['target'],
): TargetRow[] {
  const rows = new Map<string, TargetRow>();
  records.forEach((record, column) => {
    const themes = mainThemes(record);
    for (const evidence of targetsOf(record, kinds)) {
      const { node, unit } = evidence.target;
      const theme = themes.get(node) ?? null;
      const key = `${theme} ${unit}`;
      const row = rows.get(key) ?? { theme, unit, cells: records.map(() => []) };
      rows.set(key, row);
      row.cells[column]?.push(evidence);
    }
  });
  return [...rows.values()].sort(
    (one, other) => compareText(one.theme ?? '~', other.theme ?? '~') || compareText(one.unit, other.unit),
  );
}
