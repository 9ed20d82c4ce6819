import type { NameQuery } from './grade.ts';
import { matchNames } from './match-names.ts';
import type { ReadEntry, ReadForm } from './name-entry.ts';

/** A name that looks or sounds like a query, and by which form. */
export interface NearName {
  entry: ReadEntry;
  form: ReadForm;
}

/** What counts as near. Letters carry less than characters, so more of them must agree. */
interface Measure {
  /** Share of the longer text that must stay: of five characters two may differ, of eight letters two. */
  kept: number;
  /** Share of neighbouring pairs that is enough, whatever stands between. */
  shared: number;
}
const CHARACTERS: Measure = { kept: 0.6, shared: 0.5 };
const LETTERS: Measure = { kept: 0.75, shared: 0.75 };

/**
 * Names a query may have meant, nearest first: those it names by pinyin, then those that differ by few
 * characters (百万巾帼大宣讲 → 百千万巾帼大宣讲; Levenshtein 1966) or share half of their pairs of neighbours (Dice
 * 1945). Work is linear in the entries.
 */
export function nearNames(query: NameQuery, entries: readonly ReadEntry[], most = 5): NearName[] {
  const named = matchNames(query, entries);
  const taken = new Set(named.map(({ entry }) => entry));
  const alike = entries
    .filter((entry) => !taken.has(entry))
    .map((entry) => nearestForm(query, entry))
    .filter((near) => near !== null)
    .sort((a, b) => b.likeness - a.likeness || b.entry.records - a.entry.records);
  return [...named, ...alike].slice(0, most).map(({ entry, form }) => ({ entry, form }));
}

function nearestForm(query: NameQuery, entry: ReadEntry): (NearName & { likeness: number }) | null {
  let best: (NearName & { likeness: number }) | null = null;
  for (const form of entry.forms) {
    const likeness =
      query.letters === null
        ? alike(query.key, form.key, CHARACTERS)
        : alike(query.letters, form.loose, LETTERS);
    if (likeness > 0 && likeness > (best?.likeness ?? 0)) best = { entry, form, likeness };
  }
  return best;
}

/** From 0, not near, to 1, the same. */
function alike(a: string, b: string, measure: Measure): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 0;
  const shared = sharePairs(a, b);
  const most = Math.floor(longest * (1 - measure.kept));
  const distance = Math.abs(a.length - b.length) > most ? longest : editDistance(a, b);
  const close = 1 - distance / longest;
  return Math.max(distance <= most ? close : 0, shared >= measure.shared ? shared : 0);
}

/** How many characters must be put in, left out or changed to make one text the other. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Twice the pairs of neighbours two texts share, by all their pairs: 0–1. */
export function sharePairs(a: string, b: string): number {
  const [one, other] = [pairsOf(a), pairsOf(b)];
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared++;
  return (2 * shared) / (one.size + other.size);
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) pairs.add(text.slice(i, i + 2));
  return pairs;
}
