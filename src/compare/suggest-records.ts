import type { IndexOrganisation, IndexRecord } from './record-index.ts';

/** How many peers are suggested. */
const PEERS = 8;

/** Why a record is suggested beside another. */
export type SuggestionReason = 'earlier' | 'later' | 'above' | 'peers';

/** Records to lay beside one, nearest first. */
export interface RecordSuggestion {
  reason: SuggestionReason;
  records: IndexRecord[];
}

/**
 * What one would lay beside a record: the nearest earlier and later plan of its organisation, the plan of the level
 * above nearest in year, peers of the year. Reasons without a record are left out.
 */
export function suggestRecords(record: IndexRecord): RecordSuggestion[] {
  const { organisation, year } = record;
  if (organisation === null || year === null) return [];
  const plans = organisation.records.filter((other) => other.kind === 'plan' && other !== record);
  const suggestions: RecordSuggestion[] = [
    { reason: 'earlier', records: nearest(plans, (other) => year - other, 1) },
    { reason: 'later', records: nearest(plans, (other) => other - year, 1) },
    { reason: 'above', records: planAbove(organisation, year) },
    { reason: 'peers', records: peersOf(record, organisation) },
  ];
  return suggestions.filter(({ records }) => records.length > 0);
}

/** The record with the smallest distance of at least `least` years, full text before a summary; at most one. */
function nearest(
  records: readonly IndexRecord[],
  distance: (year: number) => number,
  least: number,
): IndexRecord[] {
  return records
    .flatMap((record) => (record.year === null ? [] : [{ record, away: distance(record.year) }]))
    .filter(({ away }) => away >= least)
    .sort(
      (a, b) =>
        a.away - b.away || Number(a.record.evidence !== 'full') - Number(b.record.evidence !== 'full'),
    )
    .slice(0, 1)
    .map(({ record }) => record);
}

function planAbove(organisation: IndexOrganisation, year: number): IndexRecord[] {
  const seen = new Set([organisation]);
  for (let above = organisation.parent; above !== null && !seen.has(above); above = above.parent) {
    seen.add(above);
    const plans = above.records.filter(({ kind }) => kind === 'plan');
    // On a tie the earlier plan: it is the one that can have been read before.
    const found = nearest(plans, (other) => Math.abs(other - year) + (other > year ? 0.5 : 0), 0);
    if (found.length > 0) return found;
  }
  return [];
}

function peersOf(record: IndexRecord, own: IndexOrganisation): IndexRecord[] {
  if (own.level === null) return [];
  return own.siblings
    .filter((other) => other !== own && other.level === own.level)
    .flatMap(({ records }) => records)
    .filter(({ year, kind }) => year === record.year && kind === record.kind)
    .slice(0, PEERS);
}
