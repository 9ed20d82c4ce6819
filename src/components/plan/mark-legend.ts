import { href } from '../../address.ts';
import { names as words } from '../../strings/names.ts';
import '../../styles/marks.css';
import type { MarkStyle } from '../mark-styles.ts';
import { type Html, html } from '../tree/html.ts';
import './mark-legend.css';

/** Says what the looks mean that occur in a text; nothing where none does. */
export function markLegend(looks: ReadonlySet<MarkStyle>): Html | null {
  const known = Object.entries(words.plan.marks).filter(([look]) => looks.has(look as MarkStyle));
  if (known.length === 0) return null;
  return html`
    <p class="legend no-print">
      <span>${words.plan.legend}</span>
      ${known.map(([look, text]) => html`<span class="mark mark-${look}">${text}</span>`)}
      <a href="${href('/about/')}#names">${words.plan.legendNote}</a>
    </p>`;
}
