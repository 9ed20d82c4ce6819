import { createHash } from 'node:crypto';
import type { Campaign, Law } from '../model/campaign.ts';
import type { PlanRecord } from '../model/record.ts';
import type { NamedRecord } from '../model/record-name.ts';
import type { SourceDocument } from '../model/source.ts';
import { besidePairs } from './beside.ts';
import { peersOf } from './charts.ts';
import { elsewhereOf, lookupOf } from './compare.ts';
import { type CorpusHeads, corpus } from './corpus.ts';
import { correctionsOf } from './corrections.ts';
import { namesOfRecord } from './name-groups.ts';
import { nameIndex } from './name-index.ts';
import { neighboursOf } from './neighbours.ts';
import { pairLinks } from './pairs.ts';
import { planPage } from './plans.ts';

/**
 * Keys of pages that exist once a record, source or name: the hash of all that is shown there. A page whose key, code
 * and small lists (themes, glossary, organisations) are those of the last build is taken over from it with the new state
 * of the corpus. A page that begins to show more must say so here; `scripts/lib/build/incremental.test.ts` builds changed
 * corpora both ways and holds all bytes against each other. A key left undefined has its page drawn in every build.
 */
export type PageKey = string | undefined;

/** Names that stand in more places have lists of many records, which change in most builds. */
const FEW_PLACES = 5;

/** The paths of a route with their keys, where a build asks for them. */
export function keyed<T, P extends object>(
  of: readonly T[],
  keyOf: (one: T) => Promise<PageKey>,
  pathOf: (one: T) => P,
): Promise<(P & { cacheKey: PageKey })[]> {
  const isKept = process.env.LAST_SITE !== undefined;
  return Promise.all(
    of.map(async (one) => ({ ...pathOf(one), cacheKey: isKept ? await keyOf(one) : undefined })),
  );
}

/** Key of the page of a record: no text is read for it, and of what is compared only what was found before the pages. */
export async function planKey(entry: NamedRecord): Promise<PageKey> {
  const { record } = entry;
  const [{ heads }, { source }, neighbours, names, beside, peers, noted] = await Promise.all([
    corpus(),
    planPage(record.id),
    neighboursOf(entry),
    namesOfRecord(record.id),
    besidePairs(entry),
    peersOf(record),
    notedRecords(record),
  ]);
  const held = beside.rows.map(({ place, other, href }) => [
    place,
    other,
    href,
    lookupOf(other.record).formulas,
  ]);
  const compared = [lookupOf(record), [...elsewhereOf(record)], noted, held, beside.lowers];
  return hashShown(heads, [entry, source, neighbours, names, compared, peers]);
}

/** The records that notes beside a text name, as they are named and linked there. */
async function notedRecords(record: PlanRecord) {
  const [{ recordById }, linkTo] = await Promise.all([corpus(), pairLinks(record)]);
  const ids = new Set([...elsewhereOf(record).values()].flat().map(({ record: id }) => id));
  const noted = [...ids].flatMap((id) => recordById.get(id) ?? []);
  return noted.map(({ record: other, name }) => [name, linkTo(other)]);
}

/** Key of the page of a source document. */
export async function sourceKey(source: SourceDocument): Promise<PageKey> {
  const all = await corpus();
  const records = source.records.map((id) => all.recordById.get(id));
  return hashShown(all.heads, [source, records, correctionsOf(all, source)]);
}

let few: Set<object> | undefined;

/** Key of the page of a name in few places: its places, the records they are in, and what the corpus holds of each year. */
export async function thingKey(thing: Campaign | Law): Promise<PageKey> {
  const [all, { things }] = await Promise.all([corpus(), nameIndex()]);
  few ??= new Set(things.filter(({ places }) => places <= FEW_PLACES).map(({ of }) => of));
  if (!few.has(thing)) return undefined;
  const { occurrences, ...own } = { ...thing };
  const records = occurrences.map(({ record }) => all.recordById.get(record));
  return hashShown(all.heads, [own, occurrences, records, yearCounts(all.plans)]);
}

let counts: Record<string, number> | undefined;

/** How many records there are of each year, level, kind and evidence; time lines show them beside every name. */
function yearCounts(records: readonly PlanRecord[]): Record<string, number> {
  if (counts === undefined) {
    counts = {};
    for (const { year, level, kind, evidence } of records) {
      const key = `${year} ${level} ${kind} ${evidence}`;
      counts[key] = (counts[key] ?? 0) + 1;
    }
  }
  return counts;
}

/** Hash of what is shown. For a record or source stands the digest of its file, so that no text is read for it. */
function hashShown({ records, sources }: CorpusHeads['heads'], shown: unknown): string {
  const text = JSON.stringify(shown, (_, value: unknown) => {
    if (value instanceof Map) return [...value];
    if (typeof value !== 'object' || value === null) return value;
    if ('sections' in value && 'id' in value)
      return `record ${value.id} ${records.get(String(value.id))?.digest}`;
    if ('lines' in value && 'sha256' in value && 'id' in value)
      return `source ${value.id} ${sources.get(String(value.id))?.digest}`;
    return value;
  });
  return createHash('sha1').update(text).digest('base64url');
}
