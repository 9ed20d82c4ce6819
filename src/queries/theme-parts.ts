import type { ChartRecord } from '../charts/theme-series.ts';
import { LEVELS, type Level } from '../model/levels.ts';
import type { ListPart } from '../model/list-part.ts';
import type { NamedRecord } from '../model/record-name.ts';
import type { Theme } from '../model/theme.ts';
import { chartRecords } from './charts.ts';
import { type Corpus, corpus } from './corpus.ts';
import { cutList, findPart, type Listed, type OpenPart, openPart } from './list-parts.ts';

/** How many units stand with their words on the page of a theme; of more, the newest do, and parts list all. */
const WHOLE = 120;

/** The records that have units under a theme, in the order of lists, with how many. */
export function listUnits(charts: ReadonlyMap<string, ChartRecord>, theme: string): Listed[] {
  return [...charts.values()].flatMap(({ counts }) => {
    const units = counts.themes.get(theme)?.units.length ?? 0;
    return units === 0 ? [] : [{ record: counts.record, places: units }];
  });
}

const known = new WeakMap<Corpus, Map<string, ListPart[]>>();

/** The parts of every theme by its id, the oldest first; none where its page lists all. Cut once for all pages. */
export function cutThemes(all: Corpus, charts: ReadonlyMap<string, ChartRecord>): Map<string, ListPart[]> {
  const parts =
    known.get(all) ?? new Map(all.themes.map(({ id }) => [id, cutTheme(all, listUnits(charts, id))]));
  known.set(all, parts);
  return parts;
}

function cutTheme(all: Corpus, listed: readonly Listed[]): ListPart[] {
  const units = listed.reduce((sum, { places }) => sum + places, 0);
  return units <= WHOLE ? [] : cutList(all, listed);
}

/** The part of a theme that lists a record: `2024`; null where the theme's page lists all. */
export type ThemePartOf = (theme: string, record: string) => string | null;

/** Finds the part of a theme that lists a record. */
export async function themePartOf(): Promise<ThemePartOf> {
  const [all, charts] = await Promise.all([corpus(), chartRecords()]);
  const parts = cutThemes(all, charts);
  return (theme, record) => findPart(all, parts.get(theme) ?? [], record);
}

/** Ids of the themes whose records stand in parts. */
export async function partedThemes(): Promise<string[]> {
  const parts = cutThemes(await corpus(), await chartRecords());
  return [...parts].flatMap(([theme, { length }]) => (length > 0 ? [theme] : []));
}

/** The parts of all themes: `family-education`, `2024`. */
export async function themePartIds(): Promise<{ id: string; part: string }[]> {
  const parts = cutThemes(await corpus(), await chartRecords());
  return [...parts].flatMap(([id, of]) => of.map(({ slug }) => ({ id, part: slug })));
}

/** A part of the list of a theme. */
export interface ThemePart {
  theme: Theme;
  open: OpenPart;
  years: ThemePartYear[];
}

/** Records of a year by level, with the units that carry the theme. */
export interface ThemePartYear {
  year: number | null;
  levels: { level: Level | null; records: ThemeRow[] }[];
}

/** A part of the list of a theme; throws where there is none of that name. */
export async function themePart(id: string, slug: string): Promise<ThemePart> {
  const [all, charts] = await Promise.all([corpus(), chartRecords()]);
  const theme = all.themeById.get(id);
  if (theme === undefined) throw new Error(`no theme ${id} in content/themes.json`);
  const open = openPart(cutThemes(all, charts).get(id) ?? [], slug);
  // The parts of a theme are drawn one after the other: what was grouped for the first serves them all.
  if (last?.theme !== theme) last = { theme, rows: groupThemeRows(all, charts, id) };
  return { theme, open, years: groupYears(last.rows.get(slug) ?? []) };
}

interface ThemeRow {
  entry: NamedRecord;
  units: string[];
}

let last: { theme: Theme; rows: Map<string, ThemeRow[]> } | undefined;

/** What each part of a theme lists, records in the order of lists. */
export function groupThemeRows(
  all: Corpus,
  charts: ReadonlyMap<string, ChartRecord>,
  theme: string,
): Map<string, ThemeRow[]> {
  const parts = cutThemes(all, charts).get(theme) ?? [];
  const rows = listUnits(charts, theme).flatMap(({ record }): ThemeRow[] => {
    const entry = all.recordById.get(record);
    const units = charts.get(record)?.counts.themes.get(theme)?.units ?? [];
    return entry === undefined ? [] : [{ entry, units }];
  });
  return Map.groupBy(rows, ({ entry }) => findPart(all, parts, entry.record.id) ?? '');
}

/** Newest year first, levels from the top down. */
function groupYears(rows: readonly ThemeRow[]): ThemePartYear[] {
  const years = [...Map.groupBy(rows, ({ entry }) => entry.record.year)];
  return years.map(([year, own]) => {
    const byLevel = Map.groupBy(own, ({ entry }) => entry.record.level);
    return {
      year,
      levels: [...LEVELS, null].flatMap((level) => {
        const records = byLevel.get(level);
        return records === undefined ? [] : [{ level, records }];
      }),
    };
  });
}
