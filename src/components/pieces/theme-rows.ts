import { planHref, planThemeHref } from '../../address.ts';
import { LEVEL_NAMES, type Level } from '../../model/levels.ts';
import type { NamedRecord } from '../../model/record-name.ts';
import { listParts as words } from '../../strings/list-parts.ts';
import { ui } from '../../strings/ui.ts';
import { recordLink } from '../record-link.ts';
import { type Html, html } from '../tree/html.ts';

interface Row {
  entry: NamedRecord;
  /** Ids of the units that carry the theme. */
  units: string[];
}

/** Records of a year by level. */
export interface ThemeRowsYear {
  year: number | null;
  levels: { level: Level | null; records: Row[] }[];
}

/** Records with links to their units under a theme, by year and level; drawn by `occurrence-rows.css`. */
export function themeRows(years: readonly ThemeRowsYear[], theme: string): Html {
  const rowOf = (row: Row) => recordRow(row, theme);
  return html`${years.map(
    ({ year, levels }) =>
      html`<section class="rows-of"><h2 id="y${year ?? 'undated'}">${year ?? ui.common.yearUnknown}</h2>${levels.map(
        ({ level, records }) =>
          html`<section class="group"><h3>${levelHeading(level, records)}</h3><ul class="rows">${records.map(rowOf)}</ul></section>`,
      )}</section>`,
  )}`;
}

function levelHeading(level: Level | null, records: readonly Row[]): string {
  const name = level === null ? words.levelUnknown : LEVEL_NAMES[level];
  const units = records.reduce((sum, row) => sum + row.units.length, 0);
  return words.level(name, records.length, units);
}

function recordRow({ entry, units }: Row, theme: string): Html {
  const { id } = entry.record;
  const links = units.map(
    (unit) => html`<span><a href="${planHref(id, unit)}">${unitName(unit)}</a></span> `,
  );
  return html`<li class="record" id="${id}">${recordLink(entry)}<a class="count" href="${planThemeHref(id, theme)}">${words.units(units.length)}</a><span class="places">${links}</span></li>`;
}

/** Where a unit stands, as short as can be: `s2-i5` → 2.5, `s2-p1` → 2¶1, `o3` → ¶3. */
function unitName(id: string): string {
  return id
    .split('-')
    .map((step, i) => {
      const number = step.slice(1);
      if (step.startsWith('p') || step.startsWith('o')) return `¶${number}`;
      return i === 0 ? number : `.${number}`;
    })
    .join('');
}
