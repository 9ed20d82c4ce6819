import { formsFamily } from '../../../src/model/name-kinds.ts';
import type { Name } from '../../../src/model/record.ts';
import { simplify } from '../read/simplify.ts';
import { memoized, nameKey } from './key.ts';
import type { NameRules } from './lookups.ts';
import type { FoundName } from './read-names.ts';

/** A name to look for without quotes, and its kind. */
export type KnownName = [text: string, kind: Name['kind']];

/** A name shorter than this is too common a word to be found without its quotes. */
const SHORTEST_LEARNT = 4;
const SHORTEST_CURATED = 3;

/** Gives every guessed kind the kind that the same name has by a better sign elsewhere in the corpus, the most frequent where several have. */
export function settleKinds(names: FoundName[]): void {
  const votes = new Map<string, Map<Name['kind'], number>>();
  const keyOf = memoized(nameKey);
  for (const { text, kind, weak, quoted } of names) {
    if (weak || !quoted) continue;
    const key = keyOf(text);
    const counts = votes.get(key) ?? new Map<Name['kind'], number>();
    votes.set(key, counts.set(kind, (counts.get(kind) ?? 0) + 1));
  }
  for (const name of names) {
    const counts = name.weak ? votes.get(keyOf(name.text)) : undefined;
    if (counts)
      name.kind = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? name.kind;
  }
}

/** Names to look for without quotes, sorted: the curated ones, and those that stand in quotes somewhere in the corpus. */
export function knownNames(names: readonly FoundName[], { rules }: NameRules): KnownName[] {
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
  return [...known].sort(([a], [b]) => (a < b ? -1 : 1));
}
