import { formatChartCitation } from '../../model/citation.ts';
import { charts } from '../../strings/charts.ts';
import { ui } from '../../strings/ui.ts';
import { type IconName, iconBody } from '../icon/icon-body.ts';
import { attributes, Html, html } from '../tree/html.ts';
import { aloneAddress, embedCode } from './chart-address.ts';
import './figure-tools.css';

/** What a reader may take of a chart. */
export interface FigureTools {
  /** Full address of the chart. */
  address: string;
  /** Says what is drawn wherever the chart is taken: 岳阳市妇联：主题分布. */
  title: string;
  version: string;
  /** What the figures rest on; goes into the table's file. */
  note: string;
  /** Where the whole table lies as a file; the script writes what is shown, as it is sorted. */
  csv?: string | undefined;
}

const words = charts.tools;
/** About that of a matrix or a few panels, px; the script puts the chart's own. */
const HEIGHT = 640;

/** Address, reference and files of a chart; `chart-tools.ts` is its script. */
export function figureTools({ address, title, version, note, csv }: FigureTools): Html {
  const site = ui.site.name;
  const said = {
    'data-title': title,
    'data-site': site,
    'data-address': address,
    'data-version': version,
    'data-note': note,
  };
  const file = attributes({ href: csv, download: `${title}-${version}.csv` });
  return html`
    <chart-tools class="no-print"${attributes(said)}>
      <details>
        <summary>${words.toggle}</summary>
        <dl>
          <dt>${words.address}</dt>
          <dd><a href="${hashOf(address)}" data-part="address">${address}</a></dd>
          <dt>${words.cite}</dt>
          <dd data-part="citation">${formatChartCitation(title, { site, version, address })}</dd>
          <dt>${words.embed}</dt>
          <dd>
            ${words.embedLead} <a href="${hashOf(aloneAddress(address))}">${words.alone}</a>
            <code data-part="embed">${embedCode({ address, title, height: HEIGHT })}</code>
          </dd>
        </dl>
        ${csv !== undefined && html`<p><a class="file"${file}>${words.whole}</a></p>`}
        ${files()}
      </details>
    </chart-tools>`;
}

/** The part of an address behind its page: `https://…/themes/#matrix` → `#matrix`. */
function hashOf(address: string): string {
  const at = address.indexOf('#');
  return at === -1 ? '' : address.slice(at);
}

let drawn: Html | undefined;

/** The buttons, the same for every chart. */
function files(): Html {
  drawn ??= html`
    <noscript><p>${words.plain}</p></noscript>
    <p class="files" data-part="files" hidden>
      <button type="button" data-give="copy">${icon('copy')}${words.copy}</button>
      <button type="button" data-give="csv">${icon('download')}CSV</button>
      <button type="button" data-give="svg">${icon('download')}SVG</button>
      <button type="button" data-give="png">${icon('download')}PNG</button>
      <button type="button" data-give="embed">${icon('copy')}${words.copyEmbed}</button>
    </p>
    <p role="status" data-part="status"></p>`;
  return drawn;
}

function icon(name: IconName): Html {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${new Html(iconBody(name))}</svg>`;
}
