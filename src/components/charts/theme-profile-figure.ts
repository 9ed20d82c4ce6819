import { formatMeasure, MEASURES } from '../../charts/measures.ts';
import type { PeerMedians } from '../../charts/profile-median.ts';
import type { RecordThemes } from '../../charts/theme-series.ts';
import type { Theme } from '../../model/theme.ts';
import { charts } from '../../strings/charts.ts';
import { planOrder } from '../../strings/plan-order.ts';
import { type Html, html } from '../tree/html.ts';
import { chartFigure } from './chart-figure.ts';
import { numberTable } from './number-table.ts';
import type { NumberCell } from './number-table-tree.ts';
import { themeProfileDrawing } from './theme-profile-drawing.ts';
import './theme-profile-figure.css';

/** The themes of a plan as they are drawn on its page. */
export interface ThemeProfile {
  /** Unique on the page. */
  id: string;
  heading: string;
  /** Name away from its page, where the heading leans on the page's. */
  title: string;
  themes: readonly Pick<Theme, 'id' | 'zh' | 'short'>[];
  counts: RecordThemes;
  /** Where the items of a theme are listed. */
  hrefOf: (theme: string) => string;
  /** Passages without a label: numbers of theirs lead to their list. */
  unlabelled: readonly { id: string; text: string }[];
  /** Of the full plans of its level and year; null where it stands in no such group. */
  peers: PeerMedians | null;
  /** Version of what is drawn. */
  version: string;
  /** Path of the page with the base. */
  pathname: string;
}

const UNLABELLED = '#unlabelled';

/** The chart of a plan's themes, with its numbers, and behind it the passages without a label. */
export function themeProfileFigure(profile: ThemeProfile): Html {
  const { id, heading, title, counts, unlabelled, peers, version, pathname } = profile;
  const isEmpty = counts.units === 0;
  const description = charts.profile.description(counts.units, counts.characters);
  return html`
    ${chartFigure({
      ...{ id, version, pathname, heading, title, level: 2, notes: notesOf(profile) },
      drawing: isEmpty
        ? html`<p>${charts.profile.empty}</p>`
        : themeProfileDrawing(barsOf(profile), { heading, description, top: undefined }),
      legend: isEmpty || peers === null || peers.shares === null ? null : peerLegend(peers),
      table: isEmpty ? null : tableOf(profile),
    })}
    ${
      unlabelled.length > 0 &&
      html`
        <details class="unlabelled">
          <summary>${planOrder.unlabelled(unlabelled.length)}</summary>
          <ul id="unlabelled">${unlabelled.map((unit) => html`<li><a href="#${unit.id}">${unit.text}</a></li>`)}</ul>
        </details>`
    }`;
}

function peerLegend({ n }: PeerMedians): Html {
  return html`
    <p class="peer-legend">
      <svg width="14" height="18" aria-hidden="true"><line class="tick" x1="7" x2="7" y1="1" y2="17"></line></svg>
      ${charts.profile.medianLegend(n)}
    </p>`;
}

function notesOf({ counts, peers }: ThemeProfile): string[] {
  const median =
    peers === null
      ? []
      : [peers.shares === null ? charts.profile.fewPeers : charts.profile.medianNote(peers.n)];
  return [
    charts.profile.basis(counts.units, counts.characters),
    charts.measureNotes.share,
    charts.profile.order,
    ...median,
    ...(counts.evidence === 'summary' ? [charts.profile.summary] : []),
  ];
}

function barsOf({ themes, counts, peers, hrefOf }: ThemeProfile) {
  const shares = themes.map(({ id, zh: name, short: label }) => {
    const value = counts.themes.get(id)?.share ?? 0;
    const median = peers?.shares?.get(id) ?? null;
    return {
      id,
      label,
      name,
      value,
      text: formatMeasure(value, 'share'),
      median,
      href: hrefOf(id),
      rest: false,
    };
  });
  if (counts.unlabelled === 0) return shares;
  const { unlabelled: value } = counts;
  const name = charts.unlabelled;
  const text = formatMeasure(value, 'share');
  const rest = {
    id: 'unlabelled',
    label: name,
    name,
    value,
    text,
    median: null,
    href: UNLABELLED,
    rest: true,
  };
  return [...shares, rest];
}

function tableOf({ heading, themes, counts, peers, hrefOf, unlabelled }: ThemeProfile): Html {
  const medians = peers?.shares ?? null;
  const opening = (text: string, to: string | null): NumberCell => (to === null ? text : { text, href: to });
  const rows = themes.map((theme) => {
    const count = counts.themes.get(theme.id);
    const values = {
      items: count?.units.length ?? 0,
      share: count?.share ?? 0,
      mentions: count?.mentions ?? 0,
    };
    const href = values.items > 0 ? hrefOf(theme.id) : null;
    const median = medians === null ? [] : [formatMeasure(medians.get(theme.id) ?? 0, 'share')];
    const numbers = MEASURES.map((by) =>
      opening(formatMeasure(values[by], by), values[by] > 0 ? href : null),
    );
    return { name: theme.zh, href, cells: [...numbers, ...median] };
  });
  const share = formatMeasure(counts.unlabelled, 'share');
  const rest = {
    name: charts.unlabelled,
    href: UNLABELLED,
    cells: [
      opening(String(unlabelled.length), UNLABELLED),
      opening(share, UNLABELLED),
      ...['', ...(medians === null ? [] : [''])],
    ],
  };
  const median = peers === null || medians === null ? [] : [charts.profile.medianColumn(peers.n)];
  return numberTable({
    caption: heading,
    columns: [charts.theme, ...MEASURES.map((by) => charts.measures[by]), ...median],
    groups: [{ name: null, rows: counts.unlabelled > 0 ? [...rows, rest] : rows }],
  });
}
