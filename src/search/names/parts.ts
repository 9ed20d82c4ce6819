import type { NameQuery } from './grade.ts';
import type { NamesFile } from './name-entry.ts';

/** Ways to read a query that are followed at most: 长 and 重 have two readings each. */
const WAYS = 4;

/**
 * The files of a large corpus that hold the names a query begins: of `jinguo` the file `jin` where `jin` and
 * `j` have one; 长沙 by each reading of 长. Empty where the index has all there is.
 */
export function partsFor(
  query: NameQuery,
  { parts, readings }: Pick<NamesFile, 'parts' | 'readings'>,
): string[] {
  const known = new Set(parts);
  const ways = query.letters === null ? readAloud(query.key, readings) : [query.letters];
  const found = ways.map((letters) => longestPart(letters, known)).filter((part) => part !== '');
  return [...new Set(found)];
}

function longestPart(letters: string, known: ReadonlySet<string>): string {
  let length = 0;
  while (length < letters.length && known.has(letters.slice(0, length + 1))) length++;
  return letters.slice(0, length);
}

/** How a query in Han characters may be spelt, as far as its characters stand in names. */
function readAloud(key: string, readings: NamesFile['readings']): string[] {
  let ways = [''];
  for (const char of key) {
    const own = /[a-z0-9]/.test(char) ? [char] : (readings[char] ?? '').split(' ').filter(Boolean);
    if (own.length === 0) break;
    ways = ways.flatMap((way) => own.map((reading) => way + reading)).slice(0, WAYS);
  }
  return ways;
}
