import { createHash } from 'node:crypto';
import { canonical, planPath } from '../address.ts';
import type { PeerMedians } from '../charts/profile-median.ts';
import { formatCitation } from '../model/citation.ts';
import type { NamedRecord } from '../model/record-name.ts';
import { ui } from '../strings/ui.ts';
import type { Corpus } from './corpus.ts';

/**
 * Version of a record: the first eight hexadecimal digits of the SHA-256 of its JSON file, as it may be downloaded. What
 * cites a text or reports an error in it states this one, for it stays while only other records change. Throws where the
 * corpus has no such record.
 */
export function recordVersion({ heads }: Pick<Corpus, 'heads'>, id: string): string {
  const head = heads.records.get(id);
  if (head === undefined) throw new Error(`no record ${id} in the corpus`);
  return head.digest;
}

/** Version of what a chart of one record draws: that of the record, and of the medians it is held against where it is. */
export function chartVersion(record: string, peers: PeerMedians | null): string {
  if (peers === null) return record;
  const drawn = JSON.stringify([record, peers.n, [...(peers.shares ?? [])]]);
  return createHash('sha256').update(drawn).digest('hex').slice(0, 8);
}

/** Reference to a record with its own version, the day of access left to the reader. */
export function citeRecord(all: Corpus, entry: NamedRecord): string {
  const { id, source } = entry.record;
  const document = all.sourceByFile.get(source.file);
  if (document === undefined) throw new Error(`${id} has no source document ${source.file}`);
  return formatCitation(entry, document, {
    site: ui.site.name,
    version: recordVersion(all, id),
    address: canonical(planPath(id)),
  });
}
