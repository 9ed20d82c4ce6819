import type { Division } from './division.ts';
import { openParts } from './english-parts.ts';
import type { NameLookups } from './lookups.ts';

/**
 * English names of divisions, as a gazetteer prints them: pinyin without tone marks, syllables joined, an apostrophe
 * before a, e and o (Xi'an), exceptions by seeds/lookups/english.yml.
 */
export interface EnglishNames {
  /**
   * As it stands behind those above it: 岳阳市 → `Yueyang`, 长沙县 → `Changsha County`, 望城区 → `Wangcheng District`,
   * 湘西土家族苗族自治州 → `Xiangxi`. Provinces, prefectures and cities stand without their type unless the place above
   * or one beside them has the same name (吉林市 → `Jilin City`); counties, districts, banners and towns keep theirs.
   * Distinct among the divisions below one parent.
   */
  short(division: Division): string;
  /**
   * As it stands alone in the name of a body. A district stands behind its city, as does any county whose name is not
   * its own alone (`Changsha Wangcheng District`); of cities with one name each has its province (`Suzhou (Anhui)`).
   */
  label(division: Division): string;
  /** The same with its full type: `Xiangxi Tujia and Miao Autonomous Prefecture`; others as their label. */
  formalLabel(division: Division): string;
}

type Children = (division: Division) => readonly Division[];

/** English names over the whole register; worked out for one parent's divisions when the first of them is asked for. */
export function openEnglishNames(
  lookups: Pick<NameLookups, 'english' | 'pinyin'>,
  above: readonly Division[],
  children: Children,
): EnglishNames {
  const { partsOf, formalOf } = openParts(lookups);
  const provinces = above.filter(({ parent }) => parent === null);
  const shorts = new Map<Division, string>();
  let shared: Set<string> | undefined;
  return { short, label: (division) => label(division, short(division)), formalLabel };

  function short(division: Division): string {
    if (!shorts.has(division)) nameAll(division.parent === null ? provinces : children(division.parent));
    return shorts.get(division) ?? '';
  }

  function nameAll(siblings: readonly Division[]): void {
    const parts = siblings.map((division) => ({ division, ...partsOf(division) }));
    const plain = countOf(parts.map(({ name }) => name));
    const firm = parts.map(({ name, typed, division }) =>
      plain.get(name) === 1 && !namesAbove(division).includes(name) ? name : typed,
    );
    const chosen = countOf(firm);
    parts.forEach(({ division }, i) => {
      const name = firm[i] ?? '';
      shorts.set(division, chosen.get(name) === 1 ? name : `${name} (${division.code})`);
    });
  }

  function namesAbove({ parent }: Division): string[] {
    return parent === null ? [] : [short(parent), ...namesAbove(parent)];
  }

  function formalLabel(division: Division): string {
    const formal = formalOf(division);
    return formal === null ? label(division, short(division)) : label(division, formal);
  }

  /** A name with what tells it from others of the whole register. */
  function label(division: Division, name: string): string {
    const { parent, level } = division;
    if (parent === null) return name;
    if (level === 'township') return `${label(parent, short(parent))} ${name}`;
    const alone = !sharedNames().has(short(division));
    if (level === 'city') return alone ? name : `${name} (${short(division.province)})`;
    return alone && !division.name.endsWith('区') ? name : `${label(parent, short(parent))} ${name}`;
  }

  /** Names that several divisions from county up have, districts not counted. */
  function sharedNames(): Set<string> {
    if (shared !== undefined) return shared;
    const counts = countOf(
      above.filter(({ level, name }) => level !== 'county' || !name.endsWith('区')).map(short),
    );
    shared = new Set([...counts].filter(([, count]) => count > 1).map(([name]) => name));
    return shared;
  }
}

function countOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
