import type { NamedRecord } from '../model/record-name.ts';
import { corpus } from './corpus.ts';
import { type PlanTable, tableParts } from './part-tables.ts';
import { type Choice, listChoices } from './plan-list.ts';
import { planParts } from './plan-parts.ts';
import { regionCodes } from './regions.ts';

/** How many of the newest records a split list shows. */
const NEWEST = 20;

/** What the page of all records shows where they are too many for one list. */
export interface PlanOverview extends PlanTable {
  levels: Choice[];
  newest: NamedRecord[];
}

/** The overview of the corpus; null where all its records are one list. */
export async function planOverview(): Promise<PlanOverview | null> {
  const parts = await planParts();
  if (parts.isWhole) return null;
  const records = [...(await corpus()).recordById.values()];
  return {
    ...tableParts(parts, new Set(await regionCodes())),
    levels: listChoices(records).levels,
    newest: records.slice(0, NEWEST),
  };
}
