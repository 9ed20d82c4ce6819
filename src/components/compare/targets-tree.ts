import { targetHref, themeHref } from '../../address.ts';
import type { Comparison } from '../../compare/comparison.ts';
import type { TargetEvidence } from '../../compare/target-match.ts';
import { tabulateTargets } from '../../compare/target-table.ts';
import { compareWords as words } from '../../strings/compare.ts';
import { sourceLang } from '../../strings/language.ts';
import { formatQuantity, formatUnit } from '../../strings/quantity.ts';
import { type Branch, branch, type Child } from '../tree/tree.ts';
import { standingTree } from './standing-tree.ts';

/** The planned quantities side by side, a row a theme and unit. */
export function targetsTree({ sheets }: Comparison, themes: ReadonlyMap<string, string>): Branch {
  const rows = tabulateTargets(sheets.map(({ record }) => record));
  return branch(
    'section',
    { class: 'of-targets', 'aria-labelledby': 'targets' },
    branch('h2', { id: 'targets' }, words.targets.title),
    rows.length === 0
      ? branch('p', { class: 'none' }, words.targets.none)
      : rows.map(({ theme, unit, cells }) =>
          branch(
            'div',
            {
              class: 'row quantities',
              'data-theme': theme ?? 'none',
              'data-lacking': cells.some((found) => found.length === 0),
            },
            branch(
              'h3',
              {},
              theme === null
                ? words.noTheme
                : branch('a', { href: themeHref(theme) }, themes.get(theme) ?? theme),
              ` · ${formatUnit(unit)}`,
            ),
            branch(
              'div',
              { class: 'cells' },
              cells.map((found, column) => {
                const sheet = sheets[column];
                return branch(
                  'div',
                  { class: 'cell', 'data-column': column, role: 'group', 'aria-label': sheet?.name },
                  sheet !== undefined && branch('p', { class: 'whose' }, sheet.name, standingTree(sheet)),
                  found.length === 0
                    ? branch('p', { class: 'none' }, words.targets.noneHere)
                    : found.map((one) => quantityTree(one, sheet?.ledger)),
                );
              }),
            ),
          ),
        ),
  );
}

function quantityTree({ id, target, sentence }: TargetEvidence, ledger: string | undefined): Child {
  const { before, hit, after } = sentence;
  return branch(
    'a',
    { class: 'sentence', href: targetHref(id, ledger) },
    branch('b', { class: 'number' }, formatQuantity(target)),
    ' ',
    branch('span', { lang: sourceLang }, `${target.object} — ${before}`, branch('mark', {}, hit), after),
  );
}
