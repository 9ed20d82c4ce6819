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
 * Names a chart anew whose view a reader has changed: heading, title of its files, address with the state, reference.
 * The name of the page it stands on, `湖南省妇联：`, stays before the title.
 */
export function retitleChart(figure: HTMLElement, { heading, state, note }: ChangedChart): void {
  const shown = figure.querySelector('h2, h3, h4');
  const tools = figure.querySelector<HTMLElement>('chart-tools');
  const before = shown?.textContent ?? '';
  if (shown !== null) shown.textContent = heading;
  const name = figure.querySelector('svg > title');
  if (name !== null) name.textContent = heading;
  if (tools === null) return;
  const { title = '', site = '', version = '' } = tools.dataset;
  const url = new URL(tools.dataset.address ?? location.href);
  url.search = new URLSearchParams(state).toString();
  const address = url.href;
  const named = title.endsWith(before) ? title.slice(0, title.length - before.length) + heading : heading;
  Object.assign(tools.dataset, { title: named, address, note });
  const citation = tools.querySelector('[data-part=citation]');
  if (citation !== null) citation.textContent = formatChartCitation(named, { site, version, address });
  const link = tools.querySelector('dd a');
  if (link !== null) link.textContent = address;
}
