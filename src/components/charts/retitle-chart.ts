import { formatChartCitation } from '../../model/citation.ts';

/** What a choice changes of a chart. */
export interface ChangedChart {
  heading: string;
  /** The choice as it stands in the address; empty for the chart as the page has it. */
  state: Record<string, string>;
  /** What the figures now rest on. */
  note: string;
}

/**
 * Names a chart anew whose view a reader has changed: heading, title of its files and of its reference; the tools put
 * the state into the address. The name of the page it stands on, `湖南省妇联：`, stays before the title.
 */
export function retitleChart(figure: HTMLElement, { heading, state, note }: ChangedChart): void {
  const tools = figure.querySelector<HTMLElement>('chart-tools');
  if (tools === null) return;
  const { title = '', site = '', version = '', address = '' } = tools.dataset;
  const named = renameHeading(figure, heading, title);
  const query = new URLSearchParams(state).toString();
  Object.assign(tools.dataset, { title: named, note });
  const citation = tools.querySelector('[data-part=citation]');
  if (citation !== null) citation.textContent = formatChartCitation(named, { site, version, address });
  figure.dataset.query = query;
  figure.dispatchEvent(new CustomEvent('chart-change', { detail: { query } }));
}

/** Writes the heading, which may have a longer form for the chart alone, and gives the new title. */
function renameHeading(figure: HTMLElement, heading: string, title: string): string {
  const shown = figure.querySelector('h2, h3, h4');
  const here = shown?.querySelector('.here') ?? shown;
  const before = here?.textContent.trim() ?? '';
  const named = title.endsWith(before) ? title.slice(0, title.length - before.length) + heading : heading;
  const away = shown?.querySelector('.away');
  if (away != null) away.textContent = named;
  for (const place of [here, figure.querySelector('svg > title')]) {
    if (place != null) place.textContent = heading;
  }
  return named;
}
