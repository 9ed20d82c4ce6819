import { pinyin } from 'pinyin-pro';
import type { Organisation } from '../../../src/model/organisation.ts';
import { nameKey } from '../names/key.ts';
import type { Pinyin } from '../resolve/lookups.ts';

/** A character, or a word in Latin letters, and how it is read. */
export interface Unit {
  char: string;
  letters: string;
}

/** Spells a name in units: 湘女e家 → 湘 xiang, 女 nv, e e, 家 jia. Digits stand alone; marks and blanks are left out. */
export type SpellName = (text: string, organisation?: Organisation) => Unit[];

/**
 * Builds the speller. The library reads the whole name, since words tell how a character is read; in the name
 * of an organisation places are read as `pinyin.yml` says. Words of English keep together: Rural revitalisation.
 */
export function openNameSpelling(lookup: Pinyin): SpellName {
  const characters = new Map(lookup.characters.map((entry) => [entry.character, entry.pinyin]));
  const read = openReader();
  return (text, organisation) => {
    const units = text.split(/\s+/u).flatMap((word) => unitsOf(nameKey(word), read));
    if (!organisation) return units;
    for (const unit of units) unit.letters = characters.get(unit.char) ?? unit.letters;
    for (const stated of statedFor(organisation, lookup)) restate(units, stated);
    return units;
  };
}

/** Reads Han characters one by one; each text once, for names are spelled again and again. */
function openReader(): (piece: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (piece) => {
    const read = known.get(piece) ?? pinyin(piece, { toneType: 'none', type: 'array', v: true }).map(latin);
    known.set(piece, read);
    return read;
  };
}

function unitsOf(key: string, read: (piece: string) => readonly string[]): Unit[] {
  const pieces = key.match(/\p{Script=Han}+|\p{N}|[^\p{Script=Han}\p{N}]+/gu) ?? [];
  return pieces.flatMap((piece) => {
    if (!/\p{Script=Han}/u.test(piece)) return [{ char: piece, letters: latin(piece) }];
    const letters = read(piece);
    return Array.from(piece, (char, i) => ({ char, letters: letters[i] ?? '' }));
  });
}

/** What can be typed of a reading; empty for a character the library does not know. */
function latin(reading: string): string {
  return reading.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Readings that hold for the places an organisation stands in. */
function statedFor({ region }: Organisation, { names }: Pinyin): { name: string; letters: string[] }[] {
  return names
    .filter(({ name, code }) =>
      code === undefined
        ? region?.path.some((place) => place.startsWith(name))
        : region?.code.startsWith(code),
    )
    .map(({ name, pinyin }) => ({ name, letters: pinyin.split(' ') }))
    .filter(({ name, letters }) => name.length === letters.length);
}

function restate(units: Unit[], { name, letters }: { name: string; letters: string[] }): void {
  const at = units.findIndex(
    (_, i) =>
      name ===
      units
        .slice(i, i + name.length)
        .map(({ char }) => char)
        .join(''),
  );
  if (at === -1) return;
  for (const [i, own] of letters.entries()) {
    const unit = units[at + i];
    if (unit) unit.letters = own;
  }
}
