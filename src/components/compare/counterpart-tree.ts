import type { Comparison, Counterpart } from '../../compare/comparison.ts';
import type { TableUnit } from '../../compare/table-units.ts';
import { compareWords as words } from '../../strings/compare.ts';
import { joins } from '../../strings/joins.ts';
import { type Branch, branch, type Child } from '../tree/tree.ts';
import { placeAnchor } from './place-anchor.ts';
import { shorten } from './shorten.ts';

/** Which items of its neighbours an item belongs to, each with the reason; a rule says so, not the source. */
export function counterpartTree(comparison: Comparison, unit: TableUnit, column: number): Child {
  if (unit.kind === 'heading' || unit.kind === 'attachment') return null;
  const found = comparison.counterparts[column]?.get(unit.id) ?? [];
  return branch(
    'p',
    { class: 'counterpart' },
    found.length === 0 ? words.counterpartNone : words.counterpart,
    found.map((counterpart) => linkTree(comparison, counterpart)),
  );
}

function linkTree({ sheets, rows }: Comparison, { column, unit, ...reasons }: Counterpart): Branch {
  const units = rows.flatMap(({ cells }) => cells[column] ?? []);
  const { heading, passages } = units.find(({ id }) => id === unit) ?? {};
  return branch(
    'span',
    {},
    branch(
      'a',
      { href: `#${placeAnchor(sheets[column]?.record.id ?? '', unit)}` },
      heading ?? shorten(passages?.[0]?.text ?? unit),
    ),
    joins.bracketed(reasonText(reasons)),
  );
}

function reasonText({ characters, names, theme }: Omit<Counterpart, 'column' | 'unit'>): string {
  const given = [
    characters > 0 ? words.counterpartBy.shared(characters) : '',
    names.length > 0 ? words.counterpartBy.names(joins.list(names.map(({ name }) => name))) : '',
    theme === null ? '' : words.counterpartBy.theme,
  ];
  return joins.clauses(given.filter((reason) => reason !== ''));
}
