import { href, organisationHref, themeHref } from '../address.ts';
import { middleShares, poolShares } from '../charts/pooled-shares.ts';
import type { ChartRecord, RecordThemes } from '../charts/theme-series.ts';
import { LEVEL_NAMES, LEVELS, type Level } from '../model/levels.ts';
import { charts } from '../strings/charts.ts';
import { chartRecords, linkUnits } from './charts.ts';
import { type Corpus, corpus } from './corpus.ts';

/** How many organisations the matrix names; of more it shows the levels. */
const ROWS = 40;

/** An organisation, or the organisations of a level, with the share of each theme in its full plans. */
export interface OrganisationThemesRow {
  id: string;
  name: string;
  href: string;
  /** Full plans it rests on. */
  plans: number;
  /** Their years, oldest first; empty for a level. */
  years: number[];
  /** Organisations it stands for: 1, or those of the level. */
  organisations: number;
  /** Share of characters by theme, 0–1; null where there is nothing to count or too few to compare. */
  shares: Map<string, number> | null;
  /** Where the passages of a theme stand: in the newest full plan that has some; for a level the theme's page. */
  linkOf: Map<string, string>;
}

/** The matrix theme × organisation. */
export interface OrganisationThemes {
  by: 'organisation' | 'level';
  /** From the top level down, then by place: no order of merit. */
  rows: OrganisationThemesRow[];
}

/** The matrix of the corpus. */
export async function organisationThemes(): Promise<OrganisationThemes> {
  return drawOrganisationThemes(await corpus(), await chartRecords());
}

/** Sums the full plans of every organisation; where these are more than `limit`, takes the median of each level. */
export function drawOrganisationThemes(
  all: Corpus,
  counted: Map<string, ChartRecord>,
  limit = ROWS,
): OrganisationThemes {
  const themes = all.themes.map(({ id }) => id);
  const rows = all.organisations.flatMap(({ id, short, level }) => {
    const plans = (all.recordsOf.get(id) ?? [])
      .flatMap(({ record }) => counted.get(record.id) ?? [])
      .filter(({ counts }) => isCompared(counts));
    return plans.length === 0 ? [] : [{ level, row: rowOf({ id, short }, plans, themes) }];
  });
  if (rows.length <= limit) return { by: 'organisation', rows: rows.map(({ row }) => row) };
  return { by: 'level', rows: [...LEVELS, null].flatMap((level) => levelRow(level, rows, themes)) };
}

function isCompared({ kind, evidence, units }: RecordThemes): boolean {
  return kind === 'plan' && evidence === 'full' && units > 0;
}

function rowOf(
  { id, short }: { id: string; short: string },
  plans: ChartRecord[],
  themes: string[],
): OrganisationThemesRow {
  const link = linkUnits(plans);
  const newest = (theme: string) =>
    plans.find(({ counts }) => (counts.themes.get(theme)?.units.length ?? 0) > 0)?.counts.record;
  return {
    id,
    name: short,
    href: organisationHref(id),
    plans: plans.length,
    years: plans.flatMap(({ counts }) => counts.year ?? []).sort((a, b) => a - b),
    organisations: 1,
    shares: poolShares(
      plans.map(({ counts }) => counts),
      themes,
    ),
    linkOf: new Map(
      themes.flatMap((theme) => {
        const record = newest(theme);
        return record === undefined ? [] : [[theme, link(theme, record)]];
      }),
    ),
  };
}

function levelRow(
  level: Level | null,
  rows: { level: Level | null; row: OrganisationThemesRow }[],
  themes: string[],
): OrganisationThemesRow[] {
  const own = rows.filter((entry) => entry.level === level).map(({ row }) => row);
  if (own.length === 0) return [];
  return [
    {
      id: level ?? 'unknown',
      name: level === null ? charts.levelUnknown : LEVEL_NAMES[level],
      href: href('/organisations/'),
      plans: own.reduce((sum, { plans }) => sum + plans, 0),
      years: [],
      organisations: own.length,
      shares: middleShares(
        own.flatMap(({ shares }) => shares ?? []),
        themes,
      ),
      linkOf: new Map(themes.map((theme) => [theme, themeHref(theme)])),
    },
  ];
}
