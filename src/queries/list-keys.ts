import { ancestors } from '../compare/nearest-plans.ts';
import type { Organisation } from '../model/organisation.ts';
import type { NamedRecord } from '../model/record-name.ts';
import { lookupOf } from './compare.ts';
import { corpus } from './corpus.ts';
import { keyOf, type PageKey } from './keyed.ts';
import { ledgerPart } from './ledger.ts';
import { ledgerPartOf } from './ledger-parts.ts';
import type { OpenPart } from './list-parts.ts';
import { nameTeller } from './name-keys.ts';
import { organisationPage } from './organisations.ts';
import { openPack } from './packs.ts';
import { type NaturalPair, pairsWithPage } from './pairs.ts';
import type { PartView } from './part-page.ts';
import { plansListedAt } from './place-themes.ts';
import { regionOf, regionPage } from './regions.ts';
import { partedThemes, themePart, themePartOf } from './theme-parts.ts';
import { organisationPlans } from './theme-passages.ts';
import { placeMapOf } from './tile-map.ts';
import { lowersOf } from './uptake.ts';

/** A part as its page shows it, without places on the shelf of all records: they move with every record that comes or goes. */
export function shownPart({ part, pages, beside, previous, next }: OpenPart): unknown[] {
  return [pages, [part, previous, next, ...beside].map((one) => one && { ...one, from: null })];
}

const idsOf = (organisations: readonly Organisation[]) => organisations.map(({ id }) => id);

/**
 * Key of the page of an organisation. Names and levels of organisations are among the short lists; its trends and
 * matrix are counted in its own records.
 */
export async function organisationKey({ id }: Organisation): Promise<PageKey> {
  const [{ themes }, page, partOf, { namesOf }] = await Promise.all([
    corpus(),
    organisationPage(id),
    themePartOf(),
    nameTeller(),
  ]);
  const { organisation, timeline, above, children, siblings } = page;
  const records = timeline.flatMap(({ entries }) => entries.map(({ record }) => record.id));
  return keyOf(
    { ...page, above: idsOf(above) },
    { ...children, organisations: idsOf(children.organisations) },
    { ...siblings, organisations: idsOf(siblings.organisations) },
    organisation.records.map(namesOf),
    records.map((record) => themes.map((theme) => partOf(theme.id, record))),
    ...(await Promise.all([partedThemes(), regionOf(organisation), placeMapOf(organisation)])),
  );
}

/** Key of the page of an organisation's passages by theme. */
export async function organisationThemesKey(id: string): Promise<PageKey> {
  const { plans } = await organisationPlans(id);
  return keyOf(
    id,
    plans.map(({ entry }) => entry),
  );
}

/** Key of the page of a level's or place's passages by theme. */
export async function placeThemesKey(id: string): Promise<PageKey> {
  const { group, plans, listed } = await plansListedAt(id);
  return keyOf(
    ...[id, group.name, group.kind, plans],
    listed.map(({ entry }) => entry),
  );
}

/** Key of the page of a place: its records, of which its trends are drawn too. */
export async function regionKey(code: string): Promise<PageKey> {
  const page = await regionPage(code);
  const organisations = page.organisations.map(({ organisation, records }) => [organisation.id, records]);
  return keyOf({ ...page, organisations }, await partedThemes());
}

/** Key of a part of the list of a theme. */
export async function themePartKey({ id, part: slug }: { id: string; part: string }): Promise<PageKey> {
  const { open, years } = await themePart(id, slug);
  return keyOf(id, shownPart(open), years);
}

/** Key of a part of the ledger: all it lists, and where it stands. */
export async function ledgerPartKey(slug: string): Promise<PageKey> {
  const { open, list } = await ledgerPart(slug);
  return keyOf(shownPart(open), list);
}

/** Key of a page of the list of plans; `hasRegion`: whether its place has a page. Other parts are named with their numbers. */
export async function partViewKey(
  { part, page, pages, levels, choices, years, places }: PartView,
  hasRegion: boolean,
): Promise<PageKey> {
  const counted = part.groups.map(({ level, sort, entries }) => [level, sort, entries.length]);
  const linked = [part, ...years, ...places].map(({ year, place, records }) => [year, place, records]);
  return keyOf(page, pages, levels, choices, hasRegion, counted, years.length, linked);
}

/** Key of the page of a pair: both records with all that is known of their names, and the plans that lie between or above. */
export async function pairKey({ before, after, kind }: NaturalPair): Promise<PageKey> {
  const around = await recordsAround([before, after]);
  return keyOf(kind, await comparedKey(before), await comparedKey(after), around);
}

/** The records of the organisations of records, and of those above them: what lies between two is told by them. */
async function recordsAround(entries: readonly NamedRecord[]) {
  const all = await corpus();
  const organisations = entries.flatMap(({ record: { organisation } }) => [
    organisation,
    ...ancestors(all, organisation).map(({ id }) => id),
  ]);
  const records = [...new Set(organisations)].flatMap((id) => all.recordsOf.get(id ?? '') ?? []);
  return records.map(({ record, name }) => [record.id, record.kind, record.evidence, record.year, name]);
}

/** Key of the page of what lower levels took up of a plan: of those it draws their records, of the others what they name. */
export async function uptakeKey(upper: NamedRecord): Promise<PageKey> {
  const [{ lowers, drawn }, { namesOf }, withPage] = await Promise.all([
    lowersOf(upper),
    nameTeller(),
    pairsWithPage(),
  ]);
  const compared = [upper, ...drawn.map(({ after }) => after)];
  const seen = openPack('firstSeen');
  return keyOf(
    compared.map((entry) => [entry, seen.sumOf(entry.record.id)]),
    drawn.map((pair) => withPage.has(pair)),
    [upper, ...lowers.map(({ after }) => after)].map(({ record }) => [record.evidence, namesOf(record.id)]),
    await recordsAround(compared),
  );
}

/** What a comparison knows of a record, without reading it. */
async function comparedKey(entry: NamedRecord) {
  const { record } = entry;
  const [all, { namesOf }, ledger] = await Promise.all([corpus(), nameTeller(), ledgerPartOf()]);
  const { formulas, similar } = lookupOf(record);
  const source = all.sourceByFile.get(record.source.file);
  const seen = openPack('firstSeen').sumOf(record.id);
  return [entry, source, ledger(record.id), formulas, similar, seen, namesOf(record.id)];
}
