import type { PlanRecord } from '../../../src/model/record.ts';
import type { SourceDocument } from '../../../src/model/source.ts';

interface Taken {
  documents: SourceDocument[];
  records: PlanRecord[];
}

/** Names a file system or an address keeps for itself. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|index|\.*)$/i;

/** Gives records and document ids that no earlier one has: the second `yueyang-2021-plan` becomes `yueyang-2021-plan-2`. */
export function withDistinctIds(
  read: { document: SourceDocument | null; records: PlanRecord[] },
  taken: Taken,
): { document: SourceDocument | null; records: PlanRecord[] } {
  const recordIds = idsOf(taken.records);
  const records = read.records.map((record) => ({ ...record, id: distinct(record.id, recordIds) }));
  if (read.document === null) return { document: null, records };
  const id = distinct(fitStem(read.document.id), idsOf(taken.documents));
  return { document: { ...read.document, id, records: records.map((record) => record.id) }, records };
}

const known = new WeakMap<object[], Set<string>>();

/** The ids of a growing list, kept up to date without reading it anew each time. */
function idsOf(list: { id: string }[]): Set<string> {
  const ids = known.get(list) ?? new Set<string>();
  known.set(list, ids);
  for (let i = list.length - 1; i >= 0 && !ids.has((list[i] as { id: string }).id); i--)
    ids.add((list[i] as { id: string }).id);
  return ids;
}

function distinct(id: string, taken: Set<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
  taken.add(free);
  return free;
}

/** A stem fit for a file and an address: letters, digits, `_` and `-` stay. */
function fitStem(stem: string): string {
  const fit = stem
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  return RESERVED.test(fit) || fit === '' ? `document-${fit}`.replace(/-$/, '') : fit;
}
