import type { Division } from './division.ts';
import type { Spell } from './spelling.ts';

/** Gives each division the id of its place, unique in the whole register. */
export interface PlaceIds {
  /** `yueyang`, `changsha-wangcheng`, `changsha-wangcheng-qiaoyi`. */
  idOf(division: Division): string;
  /** Whether a division from county up has this id. */
  isTaken(id: string): boolean;
}

/**
 * Works out the ids of all divisions from county up; those of towns only when asked for, a county at a time.
 * Pinyin without the type, a county behind its city (changsha-changsha is 长沙县), one that stands directly
 * under its province alone (xiantao). Places spelled alike are settled over the whole register, whatever the
 * corpus holds: the lowest code keeps the plain id, the others get their province before it (anhui-suzhou) or,
 * within one city, keep their type (yili-yiningxian).
 */
export function openPlaceIds(
  divisions: Iterable<Division>,
  children: (division: Division) => readonly Division[],
  spell: Spell,
  signs: ReadonlySet<string>,
): PlaceIds {
  const ids = new Map<Division, string>();
  const taken = new Set<string>();
  const ordered = [...divisions].sort((a, b) => (a.code < b.code ? -1 : 1));
  for (const division of ordered) if (division.level !== 'county') give(division, above(division));
  for (const division of ordered) if (division.level === 'county') give(division, above(division));

  return {
    isTaken: (id) => taken.has(id),
    idOf(division) {
      const known = ids.get(division);
      if (known !== undefined) return known;
      giveTowns(division);
      return ids.get(division) ?? '';
    },
  };

  /** What an id starts with: nothing for provinces, cities and counties directly under a province. */
  function above({ parent }: Division): string {
    if (parent === null || isPlainProvince(parent)) return '';
    return `${ids.get(parent) ?? ''}-`;
  }

  function give(division: Division, prefix: string, known: Set<string> = taken): void {
    const plain = spell(division.name, division.stem, division.code);
    let id = prefix + plain;
    if (known.has(id) || taken.has(id) || signs.has(plain)) {
      id =
        others(division, prefix, plain).find((candidate) => !known.has(candidate) && !taken.has(candidate)) ??
        id;
    }
    ids.set(division, id);
    known.add(id);
  }

  /** What is tried in turn where the plain id belongs to a place with a lower code. */
  function others(division: Division, prefix: string, plain: string): string[] {
    const typed = spell(division.name, division.name, division.code);
    const province = prefix === '' ? `${ids.get(division.province) ?? ''}-` : '';
    const behindProvince = province === '' ? [] : [province + plain];
    return [...behindProvince, province + prefix + typed, `${prefix}${typed}-${division.code}`];
  }

  /** Ids of all towns of one county, behind its own. */
  function giveTowns({ parent }: Division): void {
    if (parent === null) return;
    const prefix = `${ids.get(parent) ?? ''}-`;
    const known = new Set<string>();
    for (const town of children(parent)) if (town.level === 'township') give(town, prefix, known);
  }
}

/** A province that is no municipality: what lies directly below a municipality is behind it (beijing-chaoyang). */
function isPlainProvince(division: Division): boolean {
  return division.level === 'province' && !/(?:市|特别行政区)$/.test(division.name);
}
