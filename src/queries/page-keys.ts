import type { Campaign, Formula, Law } from '../model/campaign.ts';
import type { PlanRecord } from '../model/record.ts';
import type { NamedRecord } from '../model/record-name.ts';
import { isSeenOnce } from '../model/shown-places.ts';
import type { SourceDocument } from '../model/source.ts';
import { besideOf } from './beside.ts';
import { peersOf } from './charts.ts';
import { notedIn } from './compare.ts';
import { type Corpus, corpus } from './corpus.ts';
import { correctionsOf } from './corrections.ts';
import { keyOf, type PageKey, shownByMany, sumOf } from './keyed.ts';
import { ledgerPartOf } from './ledger-parts.ts';
import { shownPart } from './list-keys.ts';
import { type Listed, openPart } from './list-parts.ts';
import { type NamedThing, nameIndex } from './name-index.ts';
import { nameTeller } from './name-keys.ts';
import { neighboursOf } from './neighbours.ts';
import { openPack } from './packs.ts';
import { pairsOf, pairsWithPage } from './pairs.ts';
import { planPage } from './plans.ts';
import { themePartOf } from './theme-parts.ts';
import { findThing } from './thing-page.ts';

/** Key of the page of a record: no text is read for it, and of what is compared only what was found before the pages. */
export async function planKey(entry: NamedRecord): Promise<PageKey> {
  const { record } = entry;
  const [{ themes }, { source }, neighbours, names, beside, peers, noted, themePart, ledgerPart] =
    await Promise.all([
      corpus(),
      planPage(record.id),
      neighboursOf(entry),
      nameTeller(),
      besideOf(entry),
      peersOf(record),
      notedRecords(record),
      themePartOf(),
      ledgerPartOf(),
    ]);
  const held = beside.rows.map(({ place, other, href, counts }) => [place, other, href, counts]);
  return keyOf(
    ...[entry, source, neighbours, noted, held, beside.lowers],
    peers && (await shownByMany(peers)),
    ...[names.namesOf(record.id), names.partsOf(record.id), openPack('compared').sumOf(record.id)],
    ...[themes.map(({ id }) => themePart(id, record.id)), ledgerPart(record.id)],
  );
}

/** What the records that notes beside a text name are called, by what decides where they are held against it. */
async function notedRecords({ id }: PlanRecord): Promise<unknown[]> {
  const [tellNamed, withPage, pairs] = await Promise.all([namedTeller(), pairsWithPage(), pairsOf(id)]);
  const noted = new Set(notedIn(id).beside);
  const links = pairs.flatMap((pair) => {
    const { before, after } = pair;
    const isNoted = noted.has(before.record.id) || noted.has(after.record.id);
    return isNoted ? [[before.record.id, after.record.id, withPage.has(pair)]] : [];
  });
  return [links, Array.from(noted, tellNamed).join('')];
}

let telling: Promise<(record: string) => string> | undefined;

/** Tells a record as others name it: its name, and what its place among others follows. */
function namedTeller(): Promise<(record: string) => string> {
  telling ??= corpus().then(({ recordById }) => {
    const tell = ({ name, record: { kind, evidence, year, level, organisation, region } }: NamedRecord) =>
      sumOf([name, kind, evidence, year, level, organisation, region?.code].join('\n'));
    const told = new Map(Array.from(recordById, ([id, entry]) => [id, `${id} ${tell(entry)};`]));
    return (record) => told.get(record) ?? '';
  });
  return telling;
}

/** Key of the page of a source document. */
export async function sourceKey(source: SourceDocument): Promise<PageKey> {
  const all = await corpus();
  const records = source.records.map((id) => all.recordById.get(id));
  return keyOf(source, records, correctionsOf(all, source));
}

/** Key of the page of a name: its places, the records they are in, and for its time line what the corpus holds of each year. */
export async function thingKey(thing: Campaign | Law | Formula): Promise<PageKey> {
  const [all, thingOf] = await Promise.all([corpus(), thingsByOwn()]);
  const { type, places, holders } = thingOf.get(thing) as NamedThing;
  const listed = holders();
  return keyOf(
    ...[ownOf(thing), openPack('occurrences').sumOf(`${type}s ${thing.id}`), recordsShown(all, listed)],
    isSeenOnce(listed.length, places) ? null : await shownByMany(yearCounts(all.plans)),
  );
}

let naming: Promise<ReadonlyMap<object, NamedThing>> | undefined;

/** Every thing by what stands in the corpus of it. */
function thingsByOwn(): Promise<ReadonlyMap<object, NamedThing>> {
  naming ??= nameIndex().then(({ things }) => new Map(things.map((thing) => [thing.of, thing])));
  return naming;
}

/** What is known of a thing but its places, which are not read. */
function ownOf(thing: Campaign | Law | Formula): unknown[] {
  const fields = Object.keys(thing).filter((field) => field !== 'occurrences');
  return fields.map((field) => [field, thing[field as keyof typeof thing]]);
}

const recordsShown = ({ recordById }: Corpus, listed: readonly Listed[]) =>
  listed.map(({ record }) => recordById.get(record));

let cut: { of: object; bySlug: Map<string, Listed[]> } | undefined;

/** Key of a part of the list of a name. */
export async function thingPartKey(
  type: 'campaign' | 'law' | 'formula',
  { id, part: slug }: { id: string; part: string },
): Promise<PageKey> {
  const [all, thing, { namesOf }] = await Promise.all([corpus(), findThing(type, id), nameTeller()]);
  const { of, holders, parts, partOf } = thing;
  // The parts of a name come one after the other.
  if (cut?.of !== of) cut = { of, bySlug: Map.groupBy(holders(), ({ record }) => partOf(record) ?? '') };
  const listed = cut.bySlug.get(slug) ?? [];
  // Of each record all names are told: its places of this one would have to be read.
  const places = listed.map(({ record }) => namesOf(record)).join('');
  return keyOf(ownOf(of), shownPart(openPart(parts(), slug)), places, recordsShown(all, listed));
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
