import { regionHref, themesAtHref } from '../address.ts';
import { groupByPlace, type Step, topStep } from '../charts/place-step.ts';
import type { ShareRow } from '../charts/share-rows.ts';
import type { ChartRecord } from '../charts/theme-series.ts';
import { LEVEL_NAMES, LEVELS } from '../model/levels.ts';
import type { Theme } from '../model/theme.ts';
import { charts } from '../strings/charts.ts';
import { chartRecords } from './charts.ts';
import { type Corpus, corpus } from './corpus.ts';
import { type CountedOrganisation, newestPlans, organisationsWithPlans, shareRow } from './full-plans.ts';
import { listPlans, type PlanPassages } from './theme-passages.ts';

/** How many plans the page of a level or place lists passages of; a county level may have thousands. */
const LISTED = 16;

/** Passages of those that the page prints with their sentences; the others it links. */
const PRINTED = 160;

/** The organisations of a level, or of a place and all below it, that have a full plan. */
export interface PlanGroup {
  /** Level or code of the division: `city`, `430600`; both in one address. */
  id: string;
  kind: 'level' | 'place';
  name: string;
  organisations: CountedOrganisation[];
}

/** The matrix theme × level and region. */
export interface PlaceThemes {
  /** From the top down. */
  levels: ShareRow[];
  /** One step below the top of the corpus, by code: provinces, or the prefectures of the only province. */
  places: ShareRow[];
}

/** The matrix of the corpus. */
export async function placeThemes(): Promise<PlaceThemes> {
  return drawPlaceThemes(await corpus(), await chartRecords());
}

/** Counts the full plans of every level and place; of both there are few, however many organisations there are. */
export function drawPlaceThemes(
  all: Corpus,
  counted: ReadonlyMap<string, ChartRecord>,
  listed = LISTED,
): PlaceThemes {
  const themes = all.themes.map(({ id }) => id);
  const { levels, places } = groupPlans(all, counted);
  const rowOf = ({ id, kind, name, organisations }: PlanGroup) => {
    const place = { id, name, href: kind === 'place' ? regionHref(id) : themesAtHref(id) };
    const opens = { most: listed, hrefOf: (theme: string) => themesAtHref(id, theme) };
    return shareRow(place, organisations, themes, opens) ?? [];
  };
  return { levels: levels.flatMap(rowOf), places: places.flatMap(rowOf) };
}

/**
 * The levels that have full plans, the places one step below the top, and those of the other step: each has a page,
 * and no page goes when a second province comes in.
 */
export function groupPlans(all: Corpus, counted: ReadonlyMap<string, ChartRecord>) {
  const found = organisationsWithPlans(all, counted);
  const byLevel = Map.groupBy(found, ({ organisation }) => organisation.level);
  const levels = [...LEVELS, null].flatMap((level): PlanGroup[] => {
    const own = byLevel.get(level);
    const name = level === null ? charts.levelUnknown : LEVEL_NAMES[level];
    return own === undefined ? [] : [{ id: level ?? 'unknown', kind: 'level', name, organisations: own }];
  });
  const placesAt = (step: Step) =>
    groupByPlace(found, ({ organisation }) => organisation.region, step).map(
      ({ code, name, members }): PlanGroup => ({ id: code, kind: 'place', name, organisations: members }),
    );
  const top = topStep(found.flatMap(({ organisation }) => organisation.region ?? []));
  return { levels, places: placesAt(top), others: placesAt(top === 0 ? 1 : 0) };
}

let grouping: Promise<Map<string, PlanGroup>> | undefined;

/** Every level and place with a page by its id, grouped once for all pages. */
function pageGroups(): Promise<Map<string, PlanGroup>> {
  grouping ??= Promise.all([corpus(), chartRecords()]).then(([all, counted]) => {
    const { levels, places, others } = groupPlans(all, counted);
    return new Map([...levels, ...places, ...others].map((group) => [group.id, group]));
  });
  return grouping;
}

/** Ids of the levels and places that have a page. */
export async function placeThemesIds(): Promise<string[]> {
  return [...(await pageGroups()).keys()];
}

/** The page of a level or place: the passages of its newest full plans by theme. */
export interface PlaceThemesPage extends PlanPassages {
  id: string;
  name: string;
  kind: PlanGroup['kind'];
  /** Full plans it has, and those whose passages are listed. */
  plans: number;
  listed: number;
}

/** One level or place; throws where it has no full plan. */
export async function placeThemesPage(id: string): Promise<PlaceThemesPage> {
  return describePlace((await corpus()).themes, await findGroup(id));
}

async function findGroup(id: string): Promise<PlanGroup> {
  const group = (await pageGroups()).get(id);
  if (group === undefined) throw new Error(`no full plan at ${id}`);
  return group;
}

/** A level or place with how many full plans it has and those whose passages are listed; throws where it has no full plan. */
export async function plansListedAt(id: string) {
  const group = await findGroup(id);
  return { group, ...countListed(group, LISTED) };
}

function countListed({ organisations }: PlanGroup, most: number) {
  const plans = organisations.reduce((sum, one) => sum + one.plans.length, 0);
  return { plans, listed: newestPlans(organisations, most) };
}

/** Lists the passages of the newest `most` plans of a level or place. */
export function describePlace(themes: Theme[], group: PlanGroup, most = LISTED): PlaceThemesPage {
  const { id, name, kind } = group;
  const { plans, listed } = countListed(group, most);
  return { id, name, kind, plans, listed: listed.length, ...listPlans(themes, listed, PRINTED) };
}
