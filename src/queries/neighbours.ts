import { compareWithinYear } from '../model/order.ts';
import type { Organisation } from '../model/organisation.ts';
import type { NamedRecord } from '../model/record-name.ts';
import { type Corpus, corpus } from './corpus.ts';

/** How many peers a page names before it points to the year's page. */
const PEERS_SHOWN = 12;

/** Where a reader of a record goes next. */
export interface Neighbours {
  /** The organisation's nearest plan of an earlier year, full text first. */
  earlier: NamedRecord | null;
  later: NamedRecord | null;
  /** Other records of the organisation for the same year, and its reviews of the year before. */
  alongside: NamedRecord[];
  /** Nearest organisation above that has a plan, with the plan nearest in year. */
  above: NamedRecord | null;
  /** Plans of the same year by organisations of the same level under the same parent. */
  peers: NamedRecord[];
  /** How many more peers there are than listed. */
  morePeers: number;
}

/** Neighbours of a record of the corpus. */
export async function neighboursOf(entry: NamedRecord): Promise<Neighbours> {
  return findNeighbours(await corpus(), entry);
}

/** Finds the neighbours of a record; each is null or empty where the corpus holds none. */
export function findNeighbours(all: Corpus, entry: NamedRecord): Neighbours {
  const { record } = entry;
  const own = (all.recordsOf.get(record.organisation ?? '') ?? []).filter((o) => o.record.id !== record.id);
  const plans = own.filter((other) => other.record.kind === 'plan');
  const peers = findPeers(all, entry);
  return {
    earlier: nearest(plans, (year) => (record.year === null ? -1 : record.year - year), 1),
    later: nearest(plans, (year) => (record.year === null ? -1 : year - record.year), 1),
    alongside: own
      .filter((other) => isAlongside(entry, other))
      .sort((a, b) => compareWithinYear(a.record, b.record)),
    above: findAbove(all, entry),
    peers: peers.slice(0, PEERS_SHOWN),
    morePeers: Math.max(0, peers.length - PEERS_SHOWN),
  };
}

function isAlongside(entry: NamedRecord, other: NamedRecord): boolean {
  const { kind, year } = entry.record;
  if (year === null || other.record.year === null) return false;
  if (other.record.year === year) return true;
  if (kind === 'plan') return other.record.kind === 'review' && other.record.year === year - 1;
  return kind === 'review' && other.record.kind === 'plan' && other.record.year === year + 1;
}

/** The plan with the smallest distance of at least `least` years; full text before a summary. */
function nearest(
  plans: NamedRecord[],
  distance: (year: number) => number,
  least: number,
): NamedRecord | null {
  const placed = plans.flatMap((entry) =>
    entry.record.year === null ? [] : [{ entry, away: distance(entry.record.year) }],
  );
  const fit = placed.filter(({ away }) => away >= least);
  fit.sort((a, b) => a.away - b.away || compareWithinYear(a.entry.record, b.entry.record));
  return fit[0]?.entry ?? null;
}

function findAbove(all: Corpus, { record }: NamedRecord): NamedRecord | null {
  const year = record.year;
  if (year === null) return null;
  for (const organisation of ancestors(all, record.organisation)) {
    const plans = (all.recordsOf.get(organisation.id) ?? []).filter((other) => other.record.kind === 'plan');
    // On a tie the earlier plan wins: it is the one that can have been read before this one was written.
    const found = nearest(plans, (other) => Math.abs(other - year) + (other > year ? 0.5 : 0), 0);
    if (found !== null) return found;
  }
  return null;
}

/** The organisations above one, nearest first; a circle in the register ends the walk. */
export function ancestors(all: Corpus, id: string | null): Organisation[] {
  const found: Organisation[] = [];
  const seen = new Set([id]);
  let above = all.organisationById.get(id ?? '')?.parent ?? null;
  while (above !== null && !seen.has(above)) {
    seen.add(above);
    const organisation = all.organisationById.get(above);
    if (organisation === undefined) break;
    found.push(organisation);
    above = organisation.parent;
  }
  return found;
}

function findPeers(all: Corpus, { record }: NamedRecord): NamedRecord[] {
  const own = all.organisationById.get(record.organisation ?? '');
  if (own === undefined || record.year === null || own.level === null) return [];
  return siblings(all, own)
    .flatMap((organisation) => all.recordsOf.get(organisation.id) ?? [])
    .filter((other) => other.record.year === record.year && other.record.kind === record.kind)
    .sort((a, b) => compareWithinYear(a.record, b.record));
}

/** Organisations of the same level under the same parent, without the organisation itself. */
export function siblings(all: Corpus, own: Organisation): Organisation[] {
  const parent = own.parent !== null && all.organisationById.has(own.parent) ? own.parent : null;
  return (all.childrenOf.get(parent) ?? []).filter(
    (other) => other.level !== null && other.level === own.level && other.id !== own.id,
  );
}
