import { join } from 'node:path';
import { LEVELS, type Level } from '../../../src/model/levels.ts';
import type { Region } from '../../../src/model/organisation.ts';
import { LookupError } from '../read/lookup-file.ts';
import { shortNames, stemOf } from './division-name.ts';
import { LOOKUPS, type NamedOrganisation, type NameLookups, readNameLookups } from './lookups.ts';
import { openPlaceIds } from './place-id.ts';
import { type FormerName, type Listed, readFormerNames, readListing, TOWN_NAME } from './register-sources.ts';
import { openSpelling, type Spell } from './spelling.ts';

/** An administrative division of the register, 全国 not among them. */
export interface Division {
  /** Six digits, nine for a town. */
  code: string;
  name: string;
  /** Name without its type: 岳阳. */
  stem: string;
  level: Level;
  /** The division above; null for a province. */
  parent: Division | null;
  /** Its province, itself for a province. */
  province: Division;
}

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

/** The administrative divisions of China (GB/T 2260 and towns), looked up by name or code without a scan. */
export interface Register {
  lookups: NameLookups;
  spell: Spell;
  byCode(code: string): Division | null;
  /** Every division from county up, by code. */
  above(): readonly Division[];
  /** Divisions directly below; those of a county are its towns and streets. */
  below(division: Division): readonly Division[];
  /** All that bear this name, in any form: 朝阳区 → two districts; none → empty. */
  named(name: string): readonly Named[];
  /** A former division without a successor in the register: 崇文区; null for any other name. */
  abolished(name: string): FormerName | null;
  /** The entry of organisations.yml that bears this name. */
  stated(name: string): NamedOrganisation | null;
  idOf(division: Division): string;
  isTaken(id: string): boolean;
}

const opened = new Map<string, Register>();

/** Opens the register with the lookups of a folder; built once for each folder. Throws LookupError for a bad lookup. */
export function openRegister(lookups: string = LOOKUPS): Register {
  const known = opened.get(lookups);
  if (known !== undefined) return known;
  const register = buildRegister(readNameLookups(lookups), join(lookups, 'organisations.yml'));
  opened.set(lookups, register);
  return register;
}

function buildRegister(lookups: NameLookups, file: string): Register {
  const listing = readListing();
  let townsRead = false;
  const divisions = new Map<string, Division>();
  const above = enter(divisions, listing.above);
  const names = new Map<string, Named[]>();
  for (const division of above) nameDivision(names, division);
  const abolished = addFormerNames(names, divisions, above);
  const below = groupByParent(above);
  const spell = openSpelling(lookups.pinyin);
  const signs = new Set(lookups.bodies.bodies.flatMap(({ sign }) => sign ?? []));
  const ids = openPlaceIds(above, children, spell, signs);
  for (const { name, code } of lookups.organisations.aliases) addAlias(name, code);
  const stated = namesOfStated(lookups.organisations.organisations, file, ids.isTaken);
  return {
    lookups,
    spell,
    byCode,
    above: () => above,
    below: children,
    named(name) {
      if (TOWN_NAME.test(name)) readTowns();
      return names.get(name) ?? [];
    },
    abolished: (name) => abolished.get(name) ?? null,
    stated: (name) => stated.get(name) ?? null,
    idOf: ids.idOf,
    isTaken: ids.isTaken,
  };

  function addAlias(name: string, code: string): void {
    const division = byCode(code);
    if (division === null) throw unknownCode(file, name, code);
    addName(names, name, { division, form: 'short' });
  }

  function byCode(code: string): Division | null {
    if (code.length === 9) readTowns();
    return divisions.get(code) ?? null;
  }

  function children(division: Division): readonly Division[] {
    if (division.level === 'county' || division.level === 'city') readTowns();
    return below.get(division) ?? [];
  }

  /** Most documents name no town: the forty thousand of them are entered when the first one is asked for. */
  function readTowns(): void {
    if (townsRead) return;
    townsRead = true;
    const towns = enter(divisions, listing.readTowns());
    for (const town of towns) nameDivision(names, town);
    for (const [parent, children] of groupByParent(towns)) {
      below.set(parent, [...(below.get(parent) ?? []), ...children]);
    }
  }
}

/** The organisations of organisations.yml under each of their names; an id that a division has is refused. */
function namesOfStated(
  organisations: readonly NamedOrganisation[],
  file: string,
  isTaken: (id: string) => boolean,
): Map<string, NamedOrganisation> {
  const stated = new Map<string, NamedOrganisation>();
  for (const organisation of organisations) {
    if (isTaken(organisation.id)) throw takenId(file, organisation);
    for (const name of [organisation.name, organisation.short, ...organisation.also])
      stated.set(name, organisation);
  }
  return stated;
}

function takenId(file: string, { name, id }: NamedOrganisation): LookupError {
  return new LookupError([
    {
      file,
      line: 1,
      code: 'lookup-id-taken',
      message: `${name}: the id ${id} belongs to a division of the register`,
      fix: 'choose another id, or make an alias to the code of that division',
    },
  ]);
}

function unknownCode(file: string, name: string, code: string): LookupError {
  return new LookupError([
    {
      file,
      line: 1,
      code: 'lookup-code-unknown',
      message: `alias ${name}: the register has no division ${code}`,
      fix: 'give the code of a current division (GB/T 2260; nine digits for a town)',
    },
  ]);
}

/** Enters listed rows, in the order of their levels, as divisions that know their parents. */
function enter(divisions: Map<string, Division>, rows: Listed[]): Division[] {
  const ordered = [...rows].sort(
    (a, b) => LEVELS.indexOf(levelByCode(a.code)) - LEVELS.indexOf(levelByCode(b.code)),
  );
  return ordered.map(({ code, name, parent: above }) => {
    const level = levelByCode(code);
    const parent = above === null ? null : (divisions.get(above) ?? null);
    const division = { code, name, stem: stemOf(name, level), level, parent } as Division;
    division.province = parent?.province ?? division;
    divisions.set(code, division);
    return division;
  });
}

function levelByCode(code: string): Level {
  if (code.length === 9) return 'township';
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'city' : 'county';
}

function groupByParent(divisions: Iterable<Division>): Map<Division, Division[]> {
  const below = new Map<Division, Division[]>();
  for (const division of divisions) {
    if (division.parent === null) continue;
    const siblings = below.get(division.parent);
    if (siblings) siblings.push(division);
    else below.set(division.parent, [division]);
  }
  return below;
}

/** Enters a division under its formal name, its short ones and its stem; a town under its formal name only. */
function nameDivision(names: Map<string, Named[]>, division: Division): void {
  addName(names, division.name, { division, form: 'formal' });
  if (division.level === 'township') return;
  for (const name of shortNames(division.name, division.stem))
    addName(names, name, { division, form: 'short' });
  if (division.stem !== division.name) addName(names, division.stem, { division, form: 'bare' });
}

function addName(names: Map<string, Named[]>, name: string, named: Named): void {
  const known = names.get(name);
  if (known === undefined) names.set(name, [named]);
  else if (!known.some(({ division }) => division === named.division)) known.push(named);
}

/**
 * Enters the names of earlier revisions under the divisions that took their place: the one with the same code
 * (襄樊市 → 襄阳市), else the only one of the same level and stem in the same city (望城县 → 望城区) or, for a
 * city, in the same province (那曲地区 → 那曲市). Returns those that none took over, by name.
 */
function addFormerNames(
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

/** Whether a division lies inside another one, at any depth. */
export function isInside(division: Division, other: Division): boolean {
  for (let above = division.parent; above !== null; above = above.parent) if (above === other) return true;
  return false;
}

/** A division and all above it, from itself up to its province. */
export function withAncestors(division: Division): Division[] {
  return division.parent === null ? [division] : [division, ...withAncestors(division.parent)];
}

/** A division in the form of the record: 长沙市望城区 → its code, 望城区, [湖南省, 长沙市, 望城区]. */
export function regionOf(division: Division): Region {
  const path = withAncestors(division)
    .map(({ name }) => name)
    .reverse();
  return { code: division.code, name: division.name, path };
}
