import { campaignHref, formulaHref, lawHref } from '../address.ts';
import { NAME_KIND_NAMES, type NameKind } from '../model/name-kinds.ts';
import { NAME_KINDS } from '../model/record.ts';
import { type NamedThing, nameIndex } from './name-index.ts';

/** Names that the page of a year or an organisation has. */
const MOST_NAMES = 120;

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
  return groupCounted(times, record);
}

function groupCounted(times: ReadonlyMap<NamedThing, number>, record?: string): NameGroup[] {
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
  return groupNames((await nameIndex()).thingsIn(id), id);
}

/** Families that stand in the records given, counted by records; of many those that most of the records have. */
export async function namesOfRecords(
  ids: readonly string[],
  most = MOST_NAMES,
): Promise<{ groups: NameGroup[]; more: number }> {
  const { thingsIn } = await nameIndex();
  const times = new Map<NamedThing, number>();
  for (const id of ids) {
    for (const thing of new Set(thingsIn(id)))
      if (thing.type === 'campaign') times.set(thing, (times.get(thing) ?? 0) + 1);
  }
  const kept = new Set(
    [...times]
      .sort(([, a], [, b]) => b - a)
      .slice(0, most)
      .map(([thing]) => thing),
  );
  const groups = groupCounted(new Map([...times].filter(([thing]) => kept.has(thing))));
  return { groups, more: times.size - kept.size };
}

/** What a year shows: families first seen in it, and formulas of its records. */
export interface YearNames {
  first: NameGroup[];
  /** Families first seen in it that are not named: those that fewer records have. */
  moreFirst: number;
  formulas: NameGroup[];
}

/** The names of a year. */
export async function namesOfYear(year: number, ids: readonly string[]): Promise<YearNames> {
  const { firstIn, thingsIn } = await nameIndex();
  const formulas = ids.flatMap((id) => [...new Set(thingsIn(id))]);
  const families = (firstIn.get(year) ?? []).filter(({ type }) => type === 'campaign');
  const first = mostSeen(families);
  return {
    first: groupNames(first),
    moreFirst: families.length - first.length,
    formulas: groupNames(formulas.filter(({ type }) => type === 'formula')),
  };
}

/** How many names the page of a theme lists: most themes have thousands in a large corpus. */
const OF_THEME = 240;

/** The things that most records have, in the order given. */
export function mostSeen<T extends NamedThing>(things: readonly T[], most = MOST_NAMES): T[] {
  if (things.length <= most) return [...things];
  const records = ({ seen }: T) => seen.full + seen.summary + seen.review;
  const kept = new Set(things.toSorted((a, b) => records(b) - records(a)).slice(0, most));
  return things.filter((thing) => kept.has(thing));
}

/** Families and laws that stand in items of a theme: of very many those in most records, and how many more there are. */
export async function namesOfTheme(theme: string): Promise<{ groups: NameGroup[]; more: number }> {
  const { underTheme } = await nameIndex();
  const things = (underTheme.get(theme) ?? []).filter(({ type }) => type !== 'formula');
  const shown = mostSeen(things, OF_THEME);
  return { groups: groupNames(shown), more: things.length - shown.length };
}
