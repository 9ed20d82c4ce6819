import { themeHref } from '../../address.ts';
import type { ThemeLabel } from '../../model/text.ts';
import type { Theme } from '../../model/theme.ts';
import { joins } from '../../strings/joins.ts';
import { reading } from '../../strings/reading.ts';
import { ui } from '../../strings/ui.ts';
import '../../styles/margin-note.css';
import { type Html, html, type Piece } from '../tree/html.ts';
import './theme-labels.css';

/** The themes of a passage for its margin, each with the terms that spoke for it; nothing where none is known. */
export function themeLabels(labels: readonly ThemeLabel[], themes: ReadonlyMap<string, Theme>): Piece {
  const known = labels.flatMap((label) => {
    const theme = themes.get(label.id);
    return theme === undefined ? [] : [{ label, theme }];
  });
  if (known.length === 0) return null;
  return html`
    <ul class="labels" aria-label="${ui.plan.themesOf}">
      ${known.map(({ label, theme }, i) => labelHtml(label, theme, i === 0))}
    </ul>`;
}

function labelHtml({ evidence, score }: ThemeLabel, { id, zh: name }: Theme, isMain: boolean): Html {
  const terms = evidence.map((term, n) => [n > 0 && joins.comma, html`<span class="term">${term}</span>`]);
  return html`
    <li data-theme="${id}">
      <details class="margin-note${isMain && ' main'}">
        <summary>${name}</summary>
        <div class="why">
          <p>${joins.label(ui.plan.themeEvidence)}${terms}</p>
          <p>${joins.clauses([ui.plan.themeAuto, `${ui.plan.themeScore} ${score.toFixed(2)}`])}</p>
          <p>
            <a href="${themeHref(id)}">${ui.plan.themeMore}</a>
            <a class="by-script" href="?theme=${id}">${reading.themeHere}</a>
          </p>
        </div>
      </details>
    </li>`;
}

/** The known ones among labels, as the page's scripts look for them: `family-education rights-protection`. */
export function knownThemes(
  labels: readonly ThemeLabel[],
  themes: ReadonlyMap<string, Theme>,
): string | undefined {
  const known = labels.flatMap(({ id }) => (themes.has(id) ? id : []));
  return known.length === 0 ? undefined : known.join(' ');
}
