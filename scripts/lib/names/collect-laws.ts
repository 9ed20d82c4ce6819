import type { Law } from '../../../src/model/campaign.ts';
import type { LawsFile } from './families-file.ts';
import { memoized } from './key.ts';
import { lawKey, lawKind } from './law-title.ts';
import type { NameRules } from './lookups.ts';
import { nameIds } from './name-id.ts';
import { occurrenceOf, type PlacedName } from './placed-name.ts';

/** Laws, documents and books named in 《 》, full and short titles of one joined; sorted by id. */
export function collectLaws(placed: readonly PlacedName[], file: LawsFile, rules: NameRules): Law[] {
  const stated = new Map(
    file.laws.flatMap((law) => [law.title, ...law.also].map((title) => [lawKey(title), law] as const)),
  );
  const keyOf = memoized((text) => lawKey(stated.get(lawKey(text))?.title ?? text));
  const groups = Map.groupBy(
    placed.filter(({ name }) => name.kind === 'law' || name.kind === 'document'),
    ({ name }) => keyOf(name.text),
  );
  const ids = nameIds([...groups.keys()]);
  return [...groups]
    .map(([key, members]): Law => {
      const titles = [...new Set(members.map(({ name }) => name.text))].sort(
        (a, b) => b.length - a.length || (a < b ? -1 : 1),
      );
      const law = stated.get(key);
      return {
        id: ids.get(key) as string,
        title: law?.title ?? (titles[0] as string),
        short: titles.at(-1) as string,
        kind: law?.kind ?? lawKind(titles[0] as string),
        occurrences: members.map((member) => ({
          ...occurrenceOf(member, rules),
          use: member.name.use ?? null,
        })),
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
