import type { Formula } from '../../../src/model/campaign.ts';
import { memoized, nameKey } from './key.ts';
import type { NameRules } from './lookups.ts';
import { nameIds } from './name-id.ts';
import { occurrenceOf, type PlacedName } from './placed-name.ts';

/** Set phrases (提法) with every place they stand in; wordings an editor lists under one phrase are one. Sorted by id. */
export function collectFormulas(placed: readonly PlacedName[], rules: NameRules): Formula[] {
  const stated = new Map(
    rules.formulas.flatMap((one) =>
      [one.text, ...(one.form ?? [])].map((text) => [nameKey(text), one] as const),
    ),
  );
  const groupOf = memoized((text) => stated.get(nameKey(text))?.text ?? text);
  const groups = Map.groupBy(
    placed.filter(({ name }) => name.kind === 'formula'),
    ({ name }) => groupOf(name.text),
  );
  const ids = nameIds([...groups.keys()]);
  return [...groups]
    .map(([text, members]): Formula => {
      const known = stated.get(nameKey(text));
      const occurrences = members.map((member) => occurrenceOf(member, rules));
      return {
        id: ids.get(text) as string,
        text,
        scope: known?.scope ?? null,
        en: null,
        occurrences,
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
