import { pinyin } from 'pinyin-pro';

/** Characters spelt in full; of those behind them the first letter, so that an id stays readable. */
const SPELT = 10;

/** An id for a name: `巾帼心向党` → `jinguoxinxiangdang`; letters and digits stay. Not yet unique. */
function nameId(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  const syllables = pinyin(plain, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' });
  const letters = syllables
    .map((syllable) => syllable.replace(/[^a-z0-9]/gi, '').toLowerCase())
    .filter((s) => s !== '');
  const head = letters.slice(0, SPELT).join('');
  const tail = letters
    .slice(SPELT)
    .map((syllable) => syllable[0])
    .join('');
  return [head, tail].filter((part) => part !== '').join('-') || 'name';
}

/** Ids for a list of names, told apart by a number where two are spelt alike; the same list gives the same ids. */
export function nameIds(names: readonly string[]): Map<string, string> {
  const taken = new Set<string>();
  const ids = new Map<string, string>();
  for (const name of [...names].sort()) {
    const base = nameId(name);
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
    taken.add(id);
    ids.set(name, id);
  }
  return ids;
}
