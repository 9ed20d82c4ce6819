import { rollup } from 'd3';
import type { PlanPart, PlanUnit } from '../../charts/plan-order.ts';
import type { Theme } from '../../model/theme.ts';
import { charts } from '../../strings/charts.ts';
import { planOrder as words } from '../../strings/plan-order.ts';
import { type Html, html } from '../tree/html.ts';
import { chartFigure } from './chart-figure.ts';
import { numberTable } from './number-table.ts';
import { leadOf, type OrderLook, planOrderDrawing } from './plan-order-drawing.ts';

/** The order of a plan as it is drawn on its page. */
export interface PlanOrder {
  /** Unique on the page. */
  id: string;
  /** Whose plan it is, for the chart away from its page: 岳阳市妇联 · 2021 · 工作要点. */
  of: string;
  themes: readonly Pick<Theme, 'id' | 'zh' | 'short'>[];
  parts: PlanPart[];
  /** The two themes that take most, the first of them most; fewer where the plan has fewer. */
  leading: string[];
  /** Version of what is drawn. */
  version: string;
  /** Path of the page with the base. */
  pathname: string;
}

const LOOKS = ['lead', 'second', 'other', 'none'] as const;

/** The chart of a plan's order, with its legend and numbers. */
export function planOrderFigure({ id, of, themes, parts, leading, version, pathname }: PlanOrder): Html {
  const title = charts.titled(of, words.heading);
  const byId = new Map(themes.map((theme) => [theme.id, theme]));
  const nameOf = ({ theme }: PlanUnit) => byId.get(theme ?? '')?.zh ?? charts.unlabelled;
  const lookOf = ({ theme }: PlanUnit): OrderLook =>
    theme === null ? 'none' : theme === leading[0] ? 'lead' : theme === leading[1] ? 'second' : 'other';
  const shortOf = ({ theme }: PlanUnit) => byId.get(theme ?? '')?.short ?? '';
  const units = parts.flatMap((part) => part.units);
  const characters = units.reduce((sum, unit) => sum + unit.characters, 0);
  const looks = rollup(units, (own) => own.length, lookOf);
  const meaning = (look: OrderLook) => {
    const said = words.legend[look];
    return typeof said === 'string' ? said : said(byId.get(leading[look === 'lead' ? 0 : 1] ?? '')?.zh ?? '');
  };
  const groups = parts.map(({ label, title: partTitle, units: own }) => ({
    name: words.part(label, partTitle) || null,
    rows: own.map((unit) => ({
      name: leadOf(unit.text),
      href: `#${unit.id}`,
      cells: [nameOf(unit), { text: String(unit.characters), href: `#${unit.id}` }],
    })),
  }));
  const signs = LOOKS.filter((look) => looks.has(look)).map((look) => signHtml(id, look, meaning(look)));
  return chartFigure({
    ...{ id, version, pathname, heading: words.heading, title, level: 2 },
    notes: [words.basis(units.length, characters), words.main],
    drawing: planOrderDrawing({ id, title, parts, lookOf, nameOf, shortOf }),
    legend: html`<ul class="signs">${signs}</ul>`,
    table: numberTable({ caption: title, columns: [...words.columns], groups }),
  });
}

function signHtml(id: string, look: OrderLook, means: string): Html {
  return html`
    <li>
      <svg class="order" width="20" height="14" aria-hidden="true">
        <g class="${look}">
          <rect class="ground" x="0.5" y="0.5" width="19" height="13"></rect>
          ${look === 'second' && html`<rect x="0.5" y="0.5" width="19" height="13" fill="url(#${id}-stripes)"></rect>`}
        </g>
      </svg>${means}
    </li>`;
}
