import { compareWithinYear, type OrderedRecord } from '../model/order.ts';
import type { Organisation } from '../model/organisation.ts';

/** A record as lists hold it: with its name, or by its head alone. */
export interface PlacedRecord {
  record: OrderedRecord;
}

/** Where records and organisations of a corpus are looked up to find what is near. */
export interface PlacedCorpus<R extends PlacedRecord> {
  /** In the order of lists. */
  recordById: ReadonlyMap<string, R>;
  /** Records of an organisation, newest first. */
  recordsOf: ReadonlyMap<string, readonly R[]>;
  organisationById: ReadonlyMap<string, Pick<Organisation, 'id' | 'parent'>>;
}

/** The organisation's nearest plan of an earlier year, full text first; null where there is none. */
export function earlierPlan<R extends PlacedRecord>(all: PlacedCorpus<R>, { record }: R): R | null {
  return nearestPlan(plansBeside(all, record), ({ year }) => yearsBetween(year, record.year), 1);
}

/** The organisation's nearest plan of a later year, full text first; null where there is none. */
export function laterPlan<R extends PlacedRecord>(all: PlacedCorpus<R>, { record }: R): R | null {
  return nearestPlan(plansBeside(all, record), ({ year }) => yearsBetween(record.year, year), 1);
}

/** Of the nearest organisation above that has a plan the one nearest in year; null where there is none. */
export function planAbove<R extends PlacedRecord>(all: PlacedCorpus<R>, { record }: R): R | null {
  const year = record.year;
  if (year === null) return null;
  for (const { id } of ancestors(all, record.organisation)) {
    // On a tie the earlier plan wins: it is the one that can have been read before this one was written.
    const found = nearestPlan(plansOf(all, id), (other) => distance(other, year), 0);
    if (found !== null) return found;
  }
  return null;
}

/** The organisations above one, nearest first; a circle in the register ends the walk. */
export function ancestors<O extends Pick<Organisation, 'id' | 'parent'>>(
  { organisationById }: { organisationById: ReadonlyMap<string, O> },
  id: string | null,
): O[] {
  const found: O[] = [];
  const seen = new Set([id]);
  let above = organisationById.get(id ?? '')?.parent ?? null;
  while (above !== null && !seen.has(above)) {
    seen.add(above);
    const organisation = organisationById.get(above);
    if (organisation === undefined) break;
    found.push(organisation);
    above = organisation.parent;
  }
  return found;
}

function plansBeside<R extends PlacedRecord>(all: PlacedCorpus<R>, { id, organisation }: OrderedRecord): R[] {
  return plansOf(all, organisation ?? '').filter(({ record }) => record.id !== id);
}

function plansOf<R extends PlacedRecord>({ recordsOf }: PlacedCorpus<R>, organisation: string): R[] {
  return (recordsOf.get(organisation) ?? []).filter(({ record }) => record.kind === 'plan');
}

function yearsBetween(from: number | null, to: number | null): number {
  return from === null || to === null ? -1 : to - from;
}

function distance({ year }: OrderedRecord, from: number): number {
  return year === null ? -1 : Math.abs(year - from) + (year > from ? 0.5 : 0);
}

/** The plan with the smallest distance of at least `least` years; full text before a summary. */
function nearestPlan<R extends PlacedRecord>(
  plans: readonly R[],
  away: (record: OrderedRecord) => number,
  least: number,
): R | null {
  const fit = plans.map((entry) => ({ entry, away: away(entry.record) })).filter((one) => one.away >= least);
  fit.sort((a, b) => a.away - b.away || compareWithinYear(a.entry.record, b.entry.record));
  return fit[0]?.entry ?? null;
}
