import type { NameQuery } from './grade.ts';
import type { NamesFile } from './name-entry.ts';

/** Ways to read a query that are followed at most: 长 and 重 have two readings each. */
const WAYS = 4;

type Cut = Pick<NamesFile, 'parts' | 'readings' | 'words'>;

/**
 * The files of a large corpus that hold the names a query begins: of `jinguox` those that the first letters of its
 * syllables lead to, `jgx` or the longest beginning of it that has a file, by every way to tell its syllables apart;
 * of letters within a first syllable, or of a word in Latin letters, also the file of these letters. 长沙 by each reading
 * of 长. Empty where the index has all there is.
 */
export function partsFor({ key, letters }: NameQuery, cut: Cut): string[] {
  const known = new Set(cut.parts);
  const found =
    letters === null
      ? spellings(key, cut.readings).flatMap((syllables) => partsOfSpelling(syllables, known))
      : [...partsOfLetters(letters, known, beginningsOf(cut)), longest(letters, known)];
  return [...new Set(found)].filter((part) => part !== '');
}

/** The longest beginning that has a file. */
function longest(letters: string, known: ReadonlySet<string>): string {
  let length = 0;
  while (length < letters.length && known.has(letters.slice(0, length + 1))) length++;
  return letters.slice(0, length);
}

/** Syllables are looked up by their first letters, one alone also as it is spelt. */
function partsOfSpelling(syllables: readonly string[], known: ReadonlySet<string>): string[] {
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
  const spelt = syllables.length === 1 ? syllables : [];
  return [...spelt, initials].map((letters) => longest(letters, known));
}

const beginnings = new WeakMap<Cut, Set<string>>();

/** Every beginning of a syllable, or of a word in Latin letters, that stands in a name; ü as v and as u. */
function beginningsOf(cut: Cut): Set<string> {
  let all = beginnings.get(cut);
  if (all === undefined) {
    const syllables = Object.values(cut.readings).flatMap((reading) => reading.split(' '));
    const units = new Set([...syllables, ...syllables.map((one) => one.replaceAll('v', 'u')), ...cut.words]);
    all = new Set([...units].flatMap((unit) => Array.from(unit, (_, i) => unit.slice(0, i + 1))));
    beginnings.set(cut, all);
  }
  return all;
}

/** Files by the first letters of syllables, by every way to cut the letters into beginnings of syllables. */
function partsOfLetters(
  letters: string,
  known: ReadonlySet<string>,
  units: ReadonlySet<string>,
): Set<string> {
  // A file that was cut has one for every longer beginning: no other name begins so.
  const cut = new Set([...known].map((part) => part.slice(0, -1)));
  const found = new Set<string>();
  const seen = new Set<string>();
  const follow = (at: number, part: string) => {
    const state = `${at} ${part}`;
    if (seen.has(state)) return;
    seen.add(state);
    const longer = part + letters.charAt(at);
    if (at === letters.length || !cut.has(part)) {
      found.add(part);
      return;
    }
    if (!known.has(longer)) return;
    for (let end = at + 1; end <= letters.length && isUnit(letters.slice(at, end), units); end++)
      follow(end, longer);
  };
  follow(0, '');
  return found;
}

/** Digits stand alone in names. */
function isUnit(letters: string, units: ReadonlySet<string>): boolean {
  return units.has(letters) || /^[0-9]$/.test(letters);
}

/** How a query in Han characters may be spelt, as far as its characters stand in names; words in Latin letters stay whole. */
function spellings(key: string, readings: NamesFile['readings']): string[][] {
  let ways: string[][] = [[]];
  for (const unit of key.match(/[a-z]+|./gu) ?? []) {
    const own = /^[a-z0-9]/.test(unit) ? [unit] : (readings[unit] ?? '').split(' ').filter(Boolean);
    if (own.length === 0) break;
    ways = ways.flatMap((way) => own.map((reading) => [...way, reading])).slice(0, WAYS);
  }
  return ways;
}
