import { planHref } from '../../address.ts';
import type { ComparedPair, Comparison } from '../../compare/comparison.ts';
import type { Sheet } from '../../compare/sheet.ts';
import { formatShortName } from '../../model/record-name.ts';
import { compareWords as words } from '../../strings/compare.ts';
import { joins } from '../../strings/joins.ts';
import { type Branch, branch, type Child } from '../tree/tree.ts';
import { changesTree } from './changes-tree.ts';
import { columnSwitch, filtersTree } from './filters-tree.ts';
import { namesTree } from './names-tree.ts';
import { sharedTree } from './shared-tree.ts';
import { tableTree } from './table-tree.ts';
import { targetsTree } from './targets-tree.ts';

/** Names of what a comparison refers to by id. */
export interface ComparisonNames {
  /** Chinese names of the themes by id. */
  themes: ReadonlyMap<string, string>;
  /** Short name of an organisation: 湖南省妇联. */
  organisation(id: string): string;
  /** Name of a record that is not on the table. */
  record(id: string): string;
}

/**
 * A whole comparison: what became of names, what is shared, the table by theme, quantities, references. The element reads
 * and is filtered without its script too; the script adds what CSS cannot do.
 */
export function comparisonTree(comparison: Comparison, names: ComparisonNames): Branch {
  return branch(
    'comparison-view',
    { class: 'comparison' },
    filtersTree(comparison, names.themes),
    columnSwitch(comparison.sheets),
    comparison.pairs
      .filter(({ changes }) => changes !== null)
      .map((pair) => changesSection(comparison, pair, names)),
    comparison.sheets.length > 2 && namesTree(comparison.sheets),
    branch(
      'section',
      { class: 'of-runs', 'aria-labelledby': 'shared' },
      branch('h2', { id: 'shared' }, words.shared.title),
      comparison.pairs.map((pair) => sharedSection(comparison, pair, names)),
    ),
    branch(
      'section',
      { 'aria-labelledby': 'by-theme' },
      branch('h2', { id: 'by-theme' }, words.table.title),
      branch('p', { class: 'note' }, words.table.lead),
      tableTree(comparison, names.themes),
    ),
    targetsTree(comparison, names.themes),
    citationsTree(comparison.sheets),
  );
}

function changesSection(
  comparison: Comparison,
  { a, b, changes }: ComparedPair,
  names: ComparisonNames,
): Child {
  const [first, second] = [sheetAt(comparison, a), sheetAt(comparison, b)];
  const id = `changes-${a + 1}-${b + 1}`;
  return (
    changes !== null &&
    branch(
      'section',
      { class: 'of-names', 'aria-labelledby': id },
      branch('h2', { id }, words.changes.title(formatShortName(first), formatShortName(second))),
      changesTree(first, second, changes, names.organisation),
    )
  );
}

function sharedSection(
  comparison: Comparison,
  { a, b, shared, origin }: ComparedPair,
  names: ComparisonNames,
): Child {
  const [first, second] = [sheetAt(comparison, a), sheetAt(comparison, b)];
  const runs = comparison.runs.filter((run) => run.a.column === a && run.b.column === b);
  return [
    comparison.sheets.length > 2 &&
      branch('h3', {}, words.changes.title(formatShortName(first), formatShortName(second))),
    shared.inA > 0 &&
      branch(
        'p',
        { class: 'note' },
        joins.clauses([
          words.shared.characters(shared.inA, formatShortName(first)),
          words.shared.characters(shared.inB, formatShortName(second)),
        ]),
      ),
    origin === 'missing' &&
      branch(
        'p',
        { class: 'caveat' },
        joins.sentences([joins.sentence(words.shared.origin), words.shared.originNote]),
      ),
    Array.isArray(origin) &&
      branch(
        'p',
        { class: 'note' },
        words.shared.upper,
        origin.map((id) => branch('a', { class: 'plan', href: planHref(id) }, names.record(id))),
      ),
    sharedTree(first, second, runs),
  ];
}

function citationsTree(sheets: readonly Sheet[]): Branch {
  return branch(
    'section',
    { class: 'citations', 'aria-labelledby': 'citations' },
    branch('h2', { id: 'citations' }, words.citations),
    branch(
      'ol',
      {},
      sheets.map(({ citation }) => branch('li', { class: 'citation' }, citation)),
    ),
  );
}

function sheetAt({ sheets }: Comparison, column: number): Sheet {
  const sheet = sheets[column];
  if (sheet === undefined) throw new RangeError(`no column ${column}`);
  return sheet;
}
