import { href, placeAddress } from '../../address.ts';
import '../../styles/badge.css';
import { chartFilesWords, charts } from '../../strings/charts.ts';
import { ui } from '../../strings/ui.ts';
import { type Html, html } from '../tree/html.ts';
import './alone.css';
import { aloneAnchor } from './chart-address.ts';
import './chart-figure.css';
import { figureTools } from './figure-tools.ts';
import './passage-panel.css';

/** A chart with all that stands around its drawing. */
export interface ChartFigure {
  /** Unique on the page; the chart can be linked by it. */
  id: string;
  heading: string;
  /** Name of the chart away from its page, where the heading leans on the page's: 岳阳市妇联：主题分布. */
  title: string;
  level: 2 | 3 | 4;
  /** What the figures rest on, where the gaps are, what may not be concluded. */
  notes: readonly string[];
  /** Where its table lies as a file, for a chart of the whole corpus. */
  csv?: string | undefined;
  version: string;
  /** Path of the page with the base. */
  pathname: string;
  drawing: Html | null;
  legend?: Html | null;
  /** The numbers drawn, to be opened. */
  table?: Html | null;
}

/** A chart as a figure that can stand alone, be cited and taken along; its page runs `figure-scripts.ts`. */
export function chartFigure(figure: ChartFigure): Html {
  const { id, heading, title, level, notes, csv, version, pathname, drawing, legend, table } = figure;
  const address = placeAddress(pathname, id);
  const tag = html`h${level}`;
  const named =
    title === heading
      ? heading
      : html`<span class="here">${heading}</span><span class="away">${title}</span>`;
  return html`
    <div id="${aloneAnchor(id)}" class="alone">
      <figure id="${id}" class="chart" aria-labelledby="${id}-heading">
        <${tag} id="${id}-heading" class="heading">${named}</${tag}>
        ${drawing}
        ${legend}
        ${notes.length > 0 && html`<ul class="notes">${notes.map((note) => html`<li>${note}</li>`)}</ul>`}
        ${table && html`<details class="numbers"><summary>${charts.tableToggle}</summary>${table}</details>`}
        ${figureTools({ title, address, version, note: notes[0] ?? '', csv })}
      </figure>
      ${credit(figure)}
    </div>`;
}

/** Shown where the chart stands without its page; its links leave the frame of another site, and keep the reader's choice. */
function credit({ id, title, version }: ChartFigure): Html {
  return html`
    <p class="credit">
      <a href="#${id}" target="_top">${title}</a>
      <a href="${href('/')}" target="_top">${ui.site.name}</a>
      <span>${chartFilesWords.version(version)}</span>
      <span>${ui.footer.licence}</span>
    </p>`;
}
