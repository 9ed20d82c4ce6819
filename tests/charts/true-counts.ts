import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countThemes } from '../../src/charts/theme-series.ts';
import { PlanRecord } from '../../src/model/record.ts';
import { Theme } from '../../src/model/theme.ts';

/** Plans and reviews as they stand in a folder of content. */
export function readRecords(content: string): PlanRecord[] {
  const files = readdirSync(join(content, 'plans')).sort();
  return files
    .map((file) => PlanRecord.parse(JSON.parse(readFileSync(join(content, 'plans', file), 'utf8'))))
    .filter(({ kind }) => kind !== 'other');
}

/** The codebook in its fixed order. */
export function readThemes(content: string): Theme[] {
  const themes = JSON.parse(readFileSync(join(content, 'themes.json'), 'utf8')) as unknown[];
  return themes.map((theme) => Theme.parse(theme));
}

/**
 * How many passages and outermost items of a record carry a theme, straight from its JSON: what nests in an item is
 * a part of it; a record without sections is its opening.
 */
export function countLabels({ sections, opening }: PlanRecord, theme: string): number {
  const units = sections.length === 0 ? opening : sections.flatMap((s) => [...s.paragraphs, ...s.items]);
  return units.filter(({ themes }) => themes.some(({ id }) => id === theme)).length;
}

/** Share of a theme as it is printed: `23.5%`. */
export function printShare(record: PlanRecord, theme: string, themes: Theme[]): string {
  return printFigure(record, theme, themes, 'share');
}

/** Share (`23.5%`) or mentions per 1,000 characters (`1.8`) of a theme as they are printed. */
export function printFigure(
  record: PlanRecord,
  theme: string,
  themes: Theme[],
  measure: 'share' | 'mentions',
): string {
  const figure = countThemes(record, themes).themes.get(theme)?.[measure] ?? 0;
  const [shown, sign] = measure === 'share' ? [figure * 100, '%'] : [figure, ''];
  if (figure === 0) return `0${sign}`;
  return shown < 0.05 ? `<0.1${sign}` : `${shown.toFixed(1)}${sign}`;
}
