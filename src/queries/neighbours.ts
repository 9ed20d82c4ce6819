import { earlierPlan, laterPlan, planAbove } from '../compare/nearest-plans.ts';
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
  const peers = findPeers(all, entry);
  return {
    earlier: earlierPlan(all, entry),
    later: laterPlan(all, entry),
    alongside: own
      .filter((other) => isAlongside(entry, other))
      .sort((a, b) => compareWithinYear(a.record, b.record)),
    above: planAbove(all, entry),
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
