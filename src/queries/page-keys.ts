import type { Campaign, Formula, Law, Occurrence } from '../model/campaign.ts';
import type { PlanRecord } from '../model/record.ts';
import type { NamedRecord } from '../model/record-name.ts';
import { isSeenOnce } from '../model/shown-places.ts';
import type { SourceDocument } from '../model/source.ts';
import { besideOf } from './beside.ts';
import { peersOf } from './charts.ts';
import { elsewhereOf, lookupOf } from './compare.ts';
import { type Corpus, corpus } from './corpus.ts';
import { correctionsOf } from './corrections.ts';
import { keyOf, type PageKey } from './keyed.ts';
import { shownPart } from './list-keys.ts';
import { findPart, openPart } from './list-parts.ts';
import { namesOfRecord } from './name-groups.ts';
import { neighboursOf } from './neighbours.ts';
import { pairLinks } from './pairs.ts';
import { planPage } from './plans.ts';
import { findThing } from './thing-page.ts';
import { partsOf } from './thing-parts.ts';

/** Key of the page of a record: no text is read for it, and of what is compared only what was found before the pages. */
export async function planKey(entry: NamedRecord): Promise<PageKey> {
  const { record } = entry;
  const [{ source }, neighbours, names, beside, peers, noted] = await Promise.all([
    planPage(record.id),
    neighboursOf(entry),
    namesOfRecord(record.id),
    besideOf(entry),
    peersOf(record),
    notedRecords(record),
  ]);
  const held = beside.rows.map(({ place, other, href, counts }) => [place, other, href, counts]);
  // Neither names nor what was compared holds a record: it is spared the look at each value.
  const found = JSON.stringify([names, lookupOf(record), [...elsewhereOf(record)]]);
  return keyOf(entry, source, neighbours, found, noted, held, beside.lowers, peers);
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
  return keyOf(source, records, correctionsOf(all, source));
}

/** Key of the page of a name: its places, the records they are in, and for its time line what the corpus holds of each year. */
export async function thingKey(thing: Campaign | Law | Formula): Promise<PageKey> {
  const all = await corpus();
  const { occurrences, ...own } = { ...thing };
  const held = isSeenOnce(occurrences) ? null : yearCounts(all.plans);
  return keyOf(own, ...placesShown(all, occurrences), held);
}

let cut: { of: object; bySlug: Map<string, Occurrence[]> } | undefined;

/** Key of a part of the list of a name. */
export async function thingPartKey(
  type: 'campaign' | 'law' | 'formula',
  { id, part: slug }: { id: string; part: string },
): Promise<PageKey> {
  const [all, { of }] = await Promise.all([corpus(), findThing(type, id)]);
  const { occurrences, ...own } = { ...of };
  const parts = partsOf(all, of);
  // The parts of a name come one after the other.
  if (cut?.of !== of) {
    const bySlug = Map.groupBy(occurrences, ({ record }) => findPart(all, parts, record) ?? '');
    cut = { of, bySlug };
  }
  return keyOf(own, shownPart(openPart(parts, slug)), ...placesShown(all, cut.bySlug.get(slug) ?? []));
}

/** Places, of which there are very many and none is a record, as text; and each of their records once. */
function placesShown({ recordById }: Corpus, occurrences: readonly Occurrence[]): unknown[] {
  const records = new Set(occurrences.map(({ record }) => record));
  return [JSON.stringify(occurrences), [...records].map((id) => recordById.get(id))];
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
