import { plantTerms } from '../../../src/model/match-terms.ts';
import { formsFamily } from '../../../src/model/name-kinds.ts';
import type { Name } from '../../../src/model/record.ts';
import { simplify } from '../read/simplify.ts';
import { nameKey } from './key.ts';
import type { NameRules } from './lookups.ts';
import type { FoundName } from './read-names.ts';
import type { KnownNames } from './unquoted.ts';

/** A name shorter than this is too common a word to be found without its quotes. */
const SHORTEST_LEARNT = 4;
const SHORTEST_CURATED = 3;

/** Gives every guessed kind the kind that the same name has by a better sign elsewhere in the corpus, the most frequent where several have. */
export function settleKinds(names: FoundName[]): void {
  const votes = new Map<string, Map<Name['kind'], number>>();
  for (const { text, kind, weak, quoted } of names) {
    if (weak || !quoted) continue;
    const counts = votes.get(nameKey(text)) ?? new Map<Name['kind'], number>();
    votes.set(nameKey(text), counts.set(kind, (counts.get(kind) ?? 0) + 1));
  }
  for (const name of names) {
    const counts = name.weak ? votes.get(nameKey(name.text)) : undefined;
    if (counts)
      name.kind = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? name.kind;
  }
}

/** Names to look for without quotes: the curated ones, and those that stand in quotes somewhere in the corpus. */
export function knownNames(names: readonly FoundName[], { rules }: NameRules): KnownNames {
  const known = new Map<string, Name['kind']>();
  for (const { text, kind, weak, quoted } of names) {
    if (quoted && !weak && formsFamily(kind) && text.length >= SHORTEST_LEARNT && !/[“”\s]/.test(text))
      known.set(simplify(text), kind);
  }
  for (const { kind, exact = [], exact_file } of rules) {
    if (exact_file || !(formsFamily(kind) || kind === 'festival')) continue;
    for (const name of exact)
      if (name.length >= (kind === 'festival' ? 4 : SHORTEST_CURATED)) known.set(name, kind);
  }
  return plantTerms([...known].sort(([a], [b]) => (a < b ? -1 : 1)));
}
