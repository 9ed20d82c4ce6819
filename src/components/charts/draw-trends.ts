import { trendsHref } from '../../address.ts';
import { openTrendSet, type PackedTrendSet } from '../../charts/packed-trend-set.ts';
import { plainView } from '../../charts/show-trend.ts';
import type { TrendSet } from '../../charts/trend-set.ts';
import { fitView, ownSet, type TrendView } from '../../charts/trend-view.ts';
import { trends, trendsScriptWords as words } from '../../strings/trends.ts';
import { growTree, printTree, type Tree } from '../tree/tree.ts';
import { trendFormParts } from './trend-form-tree.ts';
import { type TrendChart, type TrendParts, trendParts } from './trend-parts.ts';

/** What became of a wish: the view shown, the level drawn, and what is said of it. */
export interface DrawnTrends {
  view: TrendView;
  level: string;
  said: string;
}

/** Draws trends anew within their figure. */
export interface TrendDesk {
  /** The set of a place, fetched once; throws where it cannot be had. */
  load(place: string): Promise<TrendSet>;
  draw(set: TrendSet, wish: TrendView): DrawnTrends;
}

/** A desk for a printed chart; what stays through all views is read from the element. */
export function openDesk(element: HTMLElement, figure: HTMLElement): TrendDesk {
  const chart = JSON.parse(element.dataset.chart ?? '') as TrendChart;
  const sets = new Map<string, Promise<TrendSet>>();
  const formParts = new Map<string, string>();
  return {
    load(place) {
      const known = sets.get(place);
      if (known !== undefined) return known;
      const fetching = fetchSet(place, chart.organisation);
      sets.set(place, fetching);
      fetching.catch(() => sets.delete(place));
      return fetching;
    },
    draw(set, wish) {
      const themes = chart.themes.map(({ id }) => id);
      const wanted = fitView(wish, set, themes);
      const parts = trendParts(set, wanted, chart);
      const { shown } = parts;
      drawParts(figure, parts);
      const { themes: named, organisation } = chart;
      for (const [name, tree] of trendFormParts({ set, shown, themes: named, isOwn: organisation !== null }))
        swapPart(element, formParts, name, tree);
      return {
        view: plainView(set, wanted, shown, themes),
        level: shown.level ?? '',
        said: parts.isEmpty
          ? words.nothing
          : words.drawn(trends.measures[wanted.measure], shown.records.length, shown.spreads.length),
      };
    },
  };
}

async function fetchSet(place: string, organisation: string | null): Promise<TrendSet> {
  const answer = await fetch(trendsHref(place));
  if (!answer.ok) throw new Error(`${answer.status} for ${answer.url}`);
  const set = openTrendSet((await answer.json()) as PackedTrendSet);
  return organisation === null ? set : ownSet(set, organisation);
}

/** Panels, legend, notes and table together; the files and the reference are made of what stands there. */
function drawParts(figure: HTMLElement, { panels, legend, notes, table, isEmpty }: TrendParts): void {
  figure.querySelector('[data-part=panels]')?.replaceChildren(growTree(panels));
  figure.querySelector('[data-part=legend]')?.replaceChildren(growTree(legend));
  figure.querySelector('.notes')?.replaceChildren(
    ...notes.map((note) => {
      const line = document.createElement('li');
      line.textContent = note;
      return line;
    }),
  );
  const numbers = figure.querySelector<HTMLElement>('.numbers');
  numbers?.querySelector('table')?.replaceWith(growTree(table));
  if (numbers) numbers.hidden = isEmpty;
  const tools = figure.querySelector<HTMLElement>('chart-tools');
  if (tools) tools.dataset.note = notes[0] ?? '';
}

/** Puts a part of the form in place where what can be chosen changed; the focus stays where it was. */
function swapPart(element: HTMLElement, known: Map<string, string>, name: string, tree: Tree): void {
  const printed = printTree(tree);
  if (known.get(name) === printed) return;
  known.set(name, printed);
  const part = element.querySelector(`[data-part=${name}]`);
  const isOpen = part?.querySelector('details')?.open ?? false;
  const focused = part?.contains(document.activeElement) ?? false;
  const grown = growTree(tree) as HTMLElement;
  const details = grown.querySelector('details');
  if (details) details.open = isOpen;
  part?.replaceWith(grown);
  if (focused) grown.querySelector<HTMLElement>('select, summary')?.focus();
}
