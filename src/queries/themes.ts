import type { NamedRecord } from '../model/record-name.ts';
import type { ThemeLabel } from '../model/text.ts';
import type { Theme } from '../model/theme.ts';
import { walkUnits } from '../model/walk.ts';
import { type Corpus, corpus } from './corpus.ts';

/** A passage or item that carries a theme. */
export interface ThemedUnit {
  /** Anchor on the record's page. */
  id: string;
  /** Label as printed, `3.`; null for a passage. */
  label: string | null;
  /** Heading of an item; null for a passage. */
  heading: string | null;
  text: string;
  evidence: string[];
  /** Whether it is the unit's main theme. */
  main: boolean;
}

/** A record with its units under one theme. */
export interface ThemedRecord {
  entry: NamedRecord;
  units: ThemedUnit[];
}

/** A theme with all it holds, by year. */
export interface ThemePage {
  theme: Theme;
  years: { year: number | null; records: ThemedRecord[] }[];
  /** Units counted apart: never one number over plans, summaries and reviews. */
  counts: { full: number; summary: number; review: number };
}

let indexing: Promise<Map<string, ThemedRecord[]>> | undefined;

/** Units of the corpus by theme, walked once for all themes. */
function themeIndex(): Promise<Map<string, ThemedRecord[]>> {
  indexing ??= corpus().then(indexThemes);
  return indexing;
}

/** Groups the units of every record by the themes they carry; records that are no plan or review stay out. */
export function indexThemes(all: Corpus): Map<string, ThemedRecord[]> {
  const index = new Map<string, ThemedRecord[]>();
  for (const entry of all.recordById.values()) {
    if (entry.record.kind === 'other') continue;
    for (const [theme, units] of unitsByTheme(entry)) {
      const records = index.get(theme) ?? [];
      records.push({ entry, units });
      index.set(theme, records);
    }
  }
  return index;
}

/** Units of a record by the themes they carry, main or not. */
export function unitsByTheme({ record }: NamedRecord): Map<string, ThemedUnit[]> {
  const labels = new Map(record.sections.flatMap((s) => s.items).map((item) => [item.id, item.label]));
  const units = new Map<string, ThemedUnit[]>();
  for (const { id, heading, text, themes } of walkUnits(record)) {
    themes.forEach((theme: ThemeLabel, i) => {
      const list = units.get(theme.id) ?? [];
      list.push({
        id,
        label: labels.get(id) ?? null,
        heading,
        text,
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

/** Every theme in the order of the codebook, with its records. */
export async function themeList(): Promise<ThemePage[]> {
  const [all, index] = await Promise.all([corpus(), themeIndex()]);
  return all.themes.map((theme) => describeTheme(theme, index.get(theme.id) ?? []));
}

/** One theme with its records; throws where there is none of that id. */
export async function themePage(id: string): Promise<ThemePage> {
  const [all, index] = await Promise.all([corpus(), themeIndex()]);
  const theme = all.themeById.get(id);
  if (theme === undefined) throw new Error(`no theme ${id} in content/themes.json`);
  return describeTheme(theme, index.get(id) ?? []);
}

/** Groups a theme's records by year, newest first, and counts its units by what the records are. */
export function describeTheme(theme: Theme, records: ThemedRecord[]): ThemePage {
  const counts = { full: 0, summary: 0, review: 0 };
  for (const { entry, units } of records) {
    const part = entry.record.kind === 'review' ? 'review' : entry.record.evidence;
    counts[part] += units.length;
  }
  const years = [...Map.groupBy(records, ({ entry }) => entry.record.year)];
  return { theme, years: years.map(([year, of]) => ({ year, records: of })), counts };
}
