import type { Comparison } from '../../compare/comparison.ts';
import type { Sheet } from '../../compare/sheet.ts';
import { formatShortName } from '../../model/record-name.ts';
import { compareWords } from '../../strings/compare.ts';
import { type Branch, branch } from '../tree/tree.ts';
import { standingTree } from './standing-tree.ts';

const words = compareWords.filters;
const SHOWS = ['all', 'different', 'shared'] as const;

/** What narrows the comparison. Choices work by CSS alone; `by-script` marks what needs the script. */
export function filtersTree({ rows }: Comparison, themes: ReadonlyMap<string, string>): Branch {
  const present = rows.map(({ theme }) => theme ?? 'none');
  return branch(
    'div',
    { class: 'filters no-print', role: 'group', 'aria-label': words.title },
    branch(
      'label',
      { class: 'by-script theme' },
      branch('span', {}, words.theme),
      branch(
        'select',
        { name: 'theme', autocomplete: 'off' },
        branch('option', { value: '' }, words.everyTheme),
        present.map((id) => branch('option', { value: id }, themes.get(id) ?? compareWords.noTheme)),
      ),
    ),
    branch(
      'fieldset',
      { class: 'choices' },
      branch('legend', {}, words.show),
      SHOWS.map((show) => radio('show', show, show === 'all', words.shows[show])),
    ),
    branch(
      'label',
      { class: 'choice' },
      branch('input', { type: 'checkbox', name: 'formulas', value: 'hide' }),
      branch('span', {}, words.hideFormulas),
    ),
    branch(
      'p',
      { class: 'by-script doings' },
      (['unfold', 'copy'] as const).map((doing) =>
        branch('button', { type: 'button', 'data-do': doing }, words.doings[doing]),
      ),
    ),
    branch('p', { class: 'by-script said', role: 'status' }),
  );
}

/** On a narrow screen: all records below each other, or one at a time; always says whose column is whose. */
export function columnSwitch(sheets: readonly Sheet[]): Branch {
  return branch(
    'fieldset',
    { class: 'columns no-print' },
    branch('legend', { class: 'visually-hidden' }, compareWords.columns),
    radio('only', '', true, compareWords.allColumns),
    sheets.map((sheet, column) =>
      radio('only', String(column + 1), false, branch('b', {}, formatShortName(sheet)), standingTree(sheet)),
    ),
  );
}

function radio(
  name: string,
  value: string,
  checked: boolean,
  ...label: Parameters<typeof branch>[2][]
): Branch {
  return branch(
    'label',
    { class: 'choice' },
    branch('input', { type: 'radio', name, value, checked }),
    branch('span', {}, label),
  );
}
