import { planHref, themeHref } from '../../address.ts';
import type { ThemeRow } from '../../compare/align.ts';
import type { Comparison } from '../../compare/comparison.ts';
import { type Segment, segmentsOf, type TableRun } from '../../compare/segments.ts';
import type { Sheet } from '../../compare/sheet.ts';
import type { TableUnit } from '../../compare/table-units.ts';
import { compareWords as words } from '../../strings/compare.ts';
import { sourceLang } from '../../strings/language.ts';
import { type Branch, branch, type Child } from '../tree/tree.ts';
import { counterpartTree } from './counterpart-tree.ts';
import { type Elsewhere, markPassage } from './marked-passage.ts';
import { placeAnchor } from './place-anchor.ts';
import { shorten } from './shorten.ts';
import { standingTree } from './standing-tree.ts';

/** Share of the characters at which a bar fills its room; the same for all, so that bars can be held together. */
const FULL_BAR = 0.5;

/** One column of the table: its record with what of it stands elsewhere. */
interface Column {
  sheet: Sheet;
  column: number;
  segments: ReadonlyMap<string, Segment[]>;
}

/** The records side by side: a row a theme, a column a record; every unit opens to its text. */
export function tableTree(comparison: Comparison, themeNames: ReadonlyMap<string, string>): Branch {
  const columns = comparison.sheets.map(
    (sheet, column): Column => ({ sheet, column, segments: segmentsOf(column, comparison.runs) }),
  );
  return branch(
    'div',
    { class: 'table', 'data-columns': columns.length },
    branch(
      'div',
      { class: 'heads' },
      columns.map(({ sheet, column }) =>
        branch('div', { class: 'head', 'data-column': column }, whoseTree(sheet)),
      ),
    ),
    comparison.rows.map((row) => rowTree(comparison, row, columns, themeNames)),
  );
}

function whoseTree(sheet: Sheet): Child {
  return [branch('a', { href: planHref(sheet.record.id) }, sheet.name), standingTree(sheet)];
}

function rowTree(
  comparison: Comparison,
  { theme, cells }: ThemeRow,
  columns: readonly Column[],
  themeNames: ReadonlyMap<string, string>,
): Branch {
  const id = `theme-${theme ?? 'none'}`;
  const name = theme === null ? words.noTheme : (themeNames.get(theme) ?? theme);
  return branch(
    'section',
    {
      class: 'row',
      id,
      'data-theme': theme ?? 'none',
      'data-lacking': cells.some((units) => units.length === 0),
      'aria-labelledby': `${id}-name`,
    },
    branch(
      'div',
      { class: 'row-head' },
      branch('h3', { id: `${id}-name` }, name),
      anchorTree(id, words.linkToRow(name)),
      theme !== null && branch('a', { class: 'more', href: themeHref(theme) }, words.themePage),
    ),
    branch(
      'div',
      { class: 'cells' },
      columns.map((column) => cellTree(comparison, theme, cells[column.column] ?? [], column)),
    ),
  );
}

function cellTree(
  comparison: Comparison,
  theme: string | null,
  units: readonly TableUnit[],
  column: Column,
): Branch {
  const { sheet } = column;
  // Side by side only the head of the table shows whose it is: those who hear the cell are told by its name.
  return branch(
    'div',
    {
      class: units.length === 0 ? 'cell empty' : 'cell',
      'data-column': column.column,
      role: 'group',
      'aria-label': sheet.name,
    },
    branch('p', { class: 'whose' }, whoseTree(sheet)),
    theme !== null && shareTree(sheet.shares[theme] ?? 0),
    units.length === 0
      ? branch('p', { class: 'none' }, words.emptyCell(sheet.record.evidence))
      : [
          units.map((unit) => unitTree(comparison, unit, column)),
          units.every((unit) => runsIn(unit, column.segments).size === 0) &&
            branch('p', { class: 'none nothing-shared' }, words.nothingShared),
        ],
  );
}

/** Link to a row or passage; the script copies its address. */
function anchorTree(id: string, label: string): Branch {
  return branch('a', { class: 'anchor no-print', href: `#${id}`, 'aria-label': label }, '¶');
}

/** A bar on the scale all cells have in common, and its figure. */
function shareTree(share: number): Branch {
  return branch(
    'p',
    { class: 'share' },
    branch('meter', { min: 0, max: FULL_BAR, value: share.toFixed(4), 'aria-hidden': 'true' }),
    words.share((share * 100).toFixed(1)),
  );
}

function unitTree(comparison: Comparison, unit: TableUnit, column: Column): Branch {
  const { sheet, segments } = column;
  const shared = runsIn(unit, segments);
  const heading = unit.heading ?? shorten(unit.passages[0]?.text ?? '');
  return branch(
    'details',
    {
      class: `unit ${unit.kind}`,
      id: placeAnchor(sheet.record.id, unit.id),
      'data-shared': shared.size,
    },
    branch(
      'summary',
      {},
      branch('span', { class: 'heading', lang: sourceLang }, heading),
      shared.size > 0 && branch('span', { class: 'count' }, words.sharedCount(shared.size)),
    ),
    unit.passages.map((passage) => passageTree(comparison, unit, passage, column)),
    counterpartTree(comparison, unit, column.column),
    branch(
      'p',
      { class: 'from' },
      unit.section !== null && branch('span', {}, unit.section),
      branch('a', { href: planHref(sheet.record.id, unit.id) }, words.inText),
      anchorTree(placeAnchor(sheet.record.id, unit.id), words.linkToUnit(heading)),
    ),
  );
}

/** A passage with what it shares; the heading, which stands in the summary already, only where it shares something. */
function passageTree(
  comparison: Comparison,
  unit: TableUnit,
  { id, text }: TableUnit['passages'][number],
  { sheet, column, segments }: Column,
): Child {
  const own = segments.get(id) ?? [];
  const isHeading = id === unit.id && unit.heading !== null;
  if (isHeading && own.length === 0) return null;
  // A unit bears its own anchor; its passages below bear theirs.
  const anchor = id === unit.id ? undefined : placeAnchor(sheet.record.id, id);
  const pieces = markPassage(text, own, (run) => otherSide(comparison, column, run));
  return branch(
    'p',
    { class: isHeading ? 'passage lead' : 'passage', id: anchor },
    sourceLang === undefined ? pieces : branch('span', { lang: sourceLang }, pieces),
    anchor !== undefined && anchorTree(anchor, words.linkToPassage(shorten(text))),
    // Empty without its script, which is loaded when the first unit is opened.
    branch('keep-button', { 'data-keep': `${sheet.record.id}#${id}` }),
  );
}

/** The runs, formulas left out, that touch a unit. */
function runsIn(unit: TableUnit, segments: ReadonlyMap<string, Segment[]>): Set<number> {
  const all = unit.passages.flatMap(({ id }) => segments.get(id) ?? []);
  return new Set(all.filter(({ formula }) => !formula).flatMap(({ runs }) => runs));
}

function otherSide({ sheets, runs }: Comparison, column: number, run: number): Elsewhere {
  const { a, b } = runs[run] as TableRun;
  const other = a.column === column ? b : a;
  const sheet = sheets[other.column] as Sheet;
  return { anchor: placeAnchor(sheet.record.id, other.place.passage), name: sheet.name };
}
