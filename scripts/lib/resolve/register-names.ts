import type { Level } from '../../../src/model/levels.ts';
import { levelByCode } from '../../../src/model/places.ts';
import type { Division } from './division.ts';
import { shortNames, stemOf } from './division-name.ts';
import { type FormerName, readFormerNames } from './register-sources.ts';

/** How a name names a division, the surest first: 湘西土家族苗族自治州, 湘西州, 湘西, 望城县 (now 望城区). */
export const NAME_FORMS = ['formal', 'short', 'bare', 'former'] as const;
/** No name of a division has more characters; a test holds it. */
export const LONGEST_NAME = 20;
export type NameForm = (typeof NAME_FORMS)[number];

/** A division that bears a name. */
export interface Named {
  division: Division;
  form: NameForm;
}

/** Enters a division under its formal name, its short ones and its stem; a town under its formal name only. */
export function nameDivision(names: Map<string, Named[]>, division: Division): void {
  addName(names, division.name, { division, form: 'formal' });
  if (division.level === 'township') return;
  for (const name of shortNames(division.name, division.stem))
    addName(names, name, { division, form: 'short' });
  if (division.stem !== division.name) addName(names, division.stem, { division, form: 'bare' });
}

/** Enters a division under one more name, once. */
export function addName(names: Map<string, Named[]>, name: string, named: Named): void {
  const known = names.get(name);
  if (known === undefined) names.set(name, [named]);
  else if (!known.some(({ division }) => division === named.division)) known.push(named);
}

/**
 * Enters the names of earlier revisions under the divisions that took their place: the one with the same code
 * (襄樊市 → 襄阳市), else the only one of the same level and stem in the same city (望城县 → 望城区) or, for a
 * city, in the same province (那曲地区 → 那曲市). Returns those that none took over, by name.
 */
export function addFormerNames(
  names: Map<string, Named[]>,
  divisions: Map<string, Division>,
  above: readonly Division[],
): Map<string, FormerName> {
  const byStem = new Map<string, Division[]>();
  for (const division of above) {
    const key = stemKey(division.code, division.stem, division.level);
    const same = byStem.get(key);
    if (same) same.push(division);
    else byStem.set(key, [division]);
  }
  const abolished = new Map<string, FormerName>();
  const former = readFormerNames((code, name) => divisions.get(code)?.name === name || isMoved(code, name));
  for (const entry of former) {
    const level = levelByCode(entry.code);
    const heirs = byStem.get(stemKey(entry.code, stemOf(entry.name, level), level)) ?? [];
    const division = divisions.get(entry.code) ?? (heirs.length === 1 ? heirs[0] : undefined);
    if (division === undefined) abolished.set(entry.name, entry);
    else addName(names, entry.name, { division, form: 'former' });
  }
  return abolished;

  /** The same name under a new code of the same province: 寿县, moved from one city to another. */
  function isMoved(code: string, name: string): boolean {
    return (names.get(name) ?? []).some(
      ({ division, form }) => form === 'formal' && division.code.startsWith(code.slice(0, 2)),
    );
  }
}

/** Counties are compared within their city, cities within their province. */
function stemKey(code: string, stem: string, level: Level): string {
  return `${level} ${code.slice(0, level === 'county' ? 4 : 2)} ${stem}`;
}
