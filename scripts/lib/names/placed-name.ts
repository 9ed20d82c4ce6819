import type { Occurrence } from '../../../src/model/campaign.ts';
import type { PlanRecord } from '../../../src/model/record.ts';
import type { NameRules } from './lookups.ts';
import type { FoundName } from './read-names.ts';
import { stageOf } from './verb.ts';

/** A name with the record it stands in. */
export interface PlacedName {
  record: Pick<PlanRecord, 'id' | 'region'>;
  name: FoundName;
}

/** A placed name as the collections hold it. */
export function occurrenceOf({ record, name }: PlacedName, { verbs }: NameRules): Occurrence {
  const { node, start, end, text, verb } = name;
  return { record: record.id, node, start, end, text, verb, stage: stageOf(verb, verbs) };
}

/** Values by frequency, the most frequent first, then by code unit. */
export function byFrequency<T extends string>(values: readonly T[]): T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value);
}
