import { join } from 'node:path';
import { LEVELS } from '../../../src/model/levels.ts';
import { levelByCode } from '../../../src/model/places.ts';
import { LookupError } from '../read/lookup-file.ts';
import type { Division } from './division.ts';
import { stemOf } from './division-name.ts';
import { type EnglishNames, openEnglishNames } from './english-name.ts';
import { LOOKUPS, type NamedOrganisation, type NameLookups, readNameLookups } from './lookups.ts';
import { openPlaceIds } from './place-id.ts';
import { addFormerNames, addName, type Named, nameDivision } from './register-names.ts';
import { type FormerName, type Listed, readListing, TOWN_NAME } from './register-sources.ts';
import { openSpelling, type Spell } from './spelling.ts';

/** The administrative divisions of China (GB/T 2260 and towns), looked up by name or code without a scan. */
export interface Register {
  lookups: NameLookups;
  spell: Spell;
  /** English names of divisions. */
  english: EnglishNames;
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
    english: openEnglishNames(lookups, above, children),
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
