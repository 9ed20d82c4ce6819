import { themesAtHref } from '../address.ts';
import { groupByPlace } from '../charts/place-step.ts';
import type { ShareRow } from '../charts/share-rows.ts';
import type { ChartRecord } from '../charts/theme-series.ts';
import { LEVEL_NAMES, LEVELS } from '../model/levels.ts';
import { charts } from '../strings/charts.ts';
import { chartRecords } from './charts.ts';
import { type Corpus, corpus } from './corpus.ts';
import { type CountedOrganisation, newestPlans, organisationsWithPlans, shareRow } from './full-plans.ts';
import { listPassages, type ThemePassages } from './theme-passages.ts';

/** How many plans the page of a level or place lists passages of; a county level may have thousands. */
const LISTED = 20;

/** The organisations of a level, or of a place and all below it, that have a full plan. */
interface PlanGroup {
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
  const groups = groupPlans(all, counted);
  const rowsOf = (kind: PlanGroup['kind']) =>
    groups.flatMap(({ id, kind: own, name, organisations }) => {
      const place = { id, name, href: themesAtHref(id) };
      const opens = { most: listed, hrefOf: (theme: string) => themesAtHref(id, theme) };
      return own === kind ? (shareRow(place, organisations, themes, opens) ?? []) : [];
    });
  return { levels: rowsOf('level'), places: rowsOf('place') };
}

/** The levels that have full plans, and the places one step below the top. */
function groupPlans(all: Corpus, counted: ReadonlyMap<string, ChartRecord>): PlanGroup[] {
  const organisations = organisationsWithPlans(all, counted);
  const byLevel = Map.groupBy(organisations, ({ organisation }) => organisation.level);
  const levels = [...LEVELS, null].flatMap((level): PlanGroup[] => {
    const own = byLevel.get(level);
    const name = level === null ? charts.levelUnknown : LEVEL_NAMES[level];
    return own === undefined ? [] : [{ id: level ?? 'unknown', kind: 'level', name, organisations: own }];
  });
  const places = groupByPlace(organisations, ({ organisation }) => organisation.region).map(
    ({ code, name, members }): PlanGroup => ({ id: code, kind: 'place', name, organisations: members }),
  );
  return [...levels, ...places];
}

/** The page of a level or place: the passages of its newest full plans by theme. */
export interface PlaceThemesPage {
  id: string;
  name: string;
  kind: PlanGroup['kind'];
  /** Full plans it has, and those whose passages are listed. */
  plans: number;
  listed: number;
  themes: ThemePassages[];
}

/** Ids of the levels and places that have a page. */
export async function placeThemesIds(): Promise<string[]> {
  return groupPlans(await corpus(), await chartRecords()).map(({ id }) => id);
}

/** One level or place; throws where it has no full plan. */
export async function placeThemesPage(id: string): Promise<PlaceThemesPage> {
  return findPlaceThemes(await corpus(), await chartRecords(), id);
}

/** Finds a level or place of a corpus. */
export function findPlaceThemes(
  all: Corpus,
  counted: ReadonlyMap<string, ChartRecord>,
  id: string,
  most = LISTED,
): PlaceThemesPage {
  const group = groupPlans(all, counted).find((one) => one.id === id);
  if (group === undefined) throw new Error(`no full plan at ${id}`);
  const listed = newestPlans(group.organisations, most).map(({ entry }) => entry);
  return {
    id,
    name: group.name,
    kind: group.kind,
    plans: group.organisations.reduce((sum, { plans }) => sum + plans.length, 0),
    listed: listed.length,
    themes: listPassages(all.themes, listed),
  };
}
