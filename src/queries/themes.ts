import type { ChartRecord } from '../charts/theme-series.ts';
import { type Excerpt, excerptTerms } from '../model/excerpt.ts';
import { type ListPart, readingOrder } from '../model/list-part.ts';
import type { NamedRecord } from '../model/record-name.ts';
import type { ThemeLabel } from '../model/text.ts';
import type { Theme } from '../model/theme.ts';
import { walkUnits } from '../model/walk.ts';
import { chartRecords } from './charts.ts';
import { type Corpus, corpus } from './corpus.ts';
import type { Listed } from './list-parts.ts';
import { cutThemes, listUnits } from './theme-parts.ts';

/** A passage or item that carries a theme. */
export interface ThemedUnit {
  /** Anchor on the record's page. */
  id: string;
  /** Label as printed, `3.`; null for a passage. */
  label: string | null;
  /** Heading of an item; null for a passage. */
  heading: string | null;
  /** The sentences that speak for the theme. */
  excerpt: Excerpt;
  /** Terms of the theme that it holds. */
  evidence: string[];
  /** Whether it is the unit's main theme. */
  main: boolean;
}

/** A record with its units under one theme. */
export interface ThemedRecord {
  entry: NamedRecord;
  units: ThemedUnit[];
}

/** Units counted apart: never one number over plans, summaries and reviews. */
export interface ThemeCounts {
  full: number;
  summary: number;
  review: number;
}

/** A theme with how many units carry it. */
export interface CountedTheme {
  theme: Theme;
  counts: ThemeCounts;
}

/** The page of a theme. */
export interface ThemePage extends CountedTheme {
  /** All records with their units, newest year first, or the newest where there are parts. */
  years: { year: number | null; records: ThemedRecord[] }[];
  /** As they are read; none where all records stand on the page. */
  parts: ListPart[];
}

/** Units of a record by the themes they carry, main or not; with `only`, those under one theme. Reads the record. */
export function unitsByTheme({ record }: NamedRecord, only?: string): Map<string, ThemedUnit[]> {
  const labels = new Map(record.sections.flatMap((s) => s.items).map((item) => [item.id, item.label]));
  const units = new Map<string, ThemedUnit[]>();
  for (const { id, heading, body, themes } of walkUnits(record)) {
    themes.forEach((theme: ThemeLabel, i) => {
      if (only !== undefined && theme.id !== only) return;
      const list = units.get(theme.id) ?? [];
      list.push({
        id,
        label: labels.get(id) ?? null,
        heading,
        excerpt: excerptTerms(body.join('\n'), theme.evidence),
        evidence: theme.evidence,
        main: i === 0,
      });
      units.set(theme.id, list);
    });
  }
  return units;
}

/** The codebook in its fixed order. */
export async function allThemes(): Promise<Theme[]> {
  return (await corpus()).themes;
}

/** The themes as a chart lets its reader choose among them, each with its place in the codebook. */
export async function shownThemes(): Promise<{ id: string; zh: string; order: number }[]> {
  return (await allThemes()).map(({ id, zh }, order) => ({ id, zh, order }));
}

let counting: Promise<CountedTheme[]> | undefined;

/** Every theme in the order of the codebook, with how many units carry it. */
export function themeList(): Promise<CountedTheme[]> {
  counting ??= Promise.all([corpus(), chartRecords()]).then(([all, charts]) =>
    countUnits(all.themes, charts),
  );
  return counting;
}

/** Counts the units of every theme by what their records are. */
export function countUnits(
  themes: readonly Theme[],
  charts: ReadonlyMap<string, ChartRecord>,
): CountedTheme[] {
  const sums = new Map(themes.map(({ id }) => [id, { full: 0, summary: 0, review: 0 }]));
  for (const { counts } of charts.values()) {
    const part = counts.kind === 'review' ? 'review' : counts.evidence;
    for (const [theme, { units }] of counts.themes) {
      const sum = sums.get(theme);
      if (sum !== undefined) sum[part] += units.length;
    }
  }
  return themes.map((theme) => ({ theme, counts: sums.get(theme.id) ?? { full: 0, summary: 0, review: 0 } }));
}

/** One theme with its records; throws where there is none of that id. */
export async function themePage(id: string): Promise<ThemePage> {
  const [all, charts] = await Promise.all([corpus(), chartRecords()]);
  return describeTheme(all, charts, id);
}

/** How many units a theme's page shows with what they say, where it has more than it can list. */
const NEWEST = 60;

/** Describes a theme of a corpus: its records by year, newest first, all of them or the newest. */
export function describeTheme(all: Corpus, charts: ReadonlyMap<string, ChartRecord>, id: string): ThemePage {
  const theme = all.themeById.get(id);
  if (theme === undefined) throw new Error(`no theme ${id} in content/themes.json`);
  const [counted = { theme, counts: { full: 0, summary: 0, review: 0 } }] = countUnits([theme], charts);
  const parts = cutThemes(all, charts).get(id) ?? [];
  const listed = listUnits(charts, id);
  const shown = parts.length === 0 ? listed : newest(listed, NEWEST);
  const records = shown.flatMap(({ record }): ThemedRecord[] => {
    const entry = all.recordById.get(record);
    return entry === undefined ? [] : [{ entry, units: unitsByTheme(entry, id).get(id) ?? [] }];
  });
  const years = [...Map.groupBy(records, ({ entry }) => entry.record.year)];
  return {
    ...counted,
    years: years.map(([year, of]) => ({ year, records: of })),
    parts: readingOrder(parts),
  };
}

/** The first records that have `most` units together. */
function newest(listed: readonly Listed[], most: number): Listed[] {
  let before = 0;
  return listed.filter(({ places }) => {
    const fits = before < most;
    before += places;
    return fits;
  });
}
