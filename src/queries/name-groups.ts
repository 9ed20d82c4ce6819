import { campaignHref, formulaHref, lawHref } from '../address.ts';
import { NAME_KIND_NAMES, type NameKind } from '../model/name-kinds.ts';
import { NAME_KINDS } from '../model/record.ts';
import { type NamedThing, nameIndex } from './name-index.ts';

/** Links to names of one kind. */
export interface NameGroup {
  kind: NameKind;
  /** `行动` */
  title: string;
  links: { href: string; text: string; times: number }[];
}

const PAGES = { campaign: campaignHref, law: lawHref, formula: formulaHref };

/** Link to the page of a thing, or to where one record has it: on a part of its list where that is long. */
export function thingHref(thing: NamedThing, record?: string): string {
  return PAGES[thing.type](thing.of.id, record, record === undefined ? null : thing.partOf(record));
}

/** Groups things by kind in the order of kinds; `times` says how many places a thing has among those given. */
export function groupNames(things: readonly NamedThing[], record?: string): NameGroup[] {
  const times = new Map<NamedThing, number>();
  for (const thing of things) times.set(thing, (times.get(thing) ?? 0) + 1);
  const byKind = Map.groupBy(times.keys(), ({ kind }) => kind);
  return NAME_KINDS.flatMap((kind) => {
    const of = byKind.get(kind) ?? [];
    const links = of.map((thing) => ({
      href: thingHref(thing, record),
      text: thing.name,
      times: times.get(thing) ?? 0,
    }));
    return links.length === 0 ? [] : [{ kind, title: NAME_KIND_NAMES[kind], links }];
  });
}

/** Names that stand in a record, with how often. */
export async function namesOfRecord(id: string): Promise<NameGroup[]> {
  const { placesOf } = await nameIndex();
  return groupNames(
    (placesOf.get(id) ?? []).map(({ thing }) => thing),
    id,
  );
}

/** Families that stand in the records given, counted by records. */
export async function namesOfRecords(ids: readonly string[]): Promise<NameGroup[]> {
  const { placesOf } = await nameIndex();
  const things = ids.flatMap((id) => [...new Set((placesOf.get(id) ?? []).map(({ thing }) => thing))]);
  return groupNames(things.filter(({ type }) => type === 'campaign'));
}

/** What a year shows: families first seen in it, and formulas of its records. */
export async function namesOfYear(
  year: number,
  ids: readonly string[],
): Promise<{ first: NameGroup[]; formulas: NameGroup[] }> {
  const { firstIn, placesOf } = await nameIndex();
  const formulas = ids.flatMap((id) => [...new Set((placesOf.get(id) ?? []).map(({ thing }) => thing))]);
  return {
    first: groupNames((firstIn.get(year) ?? []).filter(({ type }) => type === 'campaign')),
    formulas: groupNames(formulas.filter(({ type }) => type === 'formula')),
  };
}

/** How many names the page of a theme lists: most themes have thousands in a large corpus. */
const OF_THEME = 240;

/** Families and laws that stand in items of a theme: of very many those in most records, and how many more there are. */
export async function namesOfTheme(theme: string): Promise<{ groups: NameGroup[]; more: number }> {
  const { underTheme } = await nameIndex();
  const things = (underTheme.get(theme) ?? []).filter(({ type }) => type !== 'formula');
  const shown = widestThings(things, OF_THEME);
  return { groups: groupNames(shown), more: things.length - shown.length };
}

/** The `most` things in most records, in the order given. */
export function widestThings<T extends NamedThing>(things: readonly T[], most: number): T[] {
  if (things.length <= most) return [...things];
  const recordsOf = ({ seen: { full, summary, review } }: T) => full + summary + review;
  const widest = new Set(things.toSorted((a, b) => recordsOf(b) - recordsOf(a)).slice(0, most));
  return things.filter((thing) => widest.has(thing));
}
