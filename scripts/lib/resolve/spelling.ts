import { pinyin } from 'pinyin-pro';
import type { Pinyin } from './lookups.ts';

/** Spells a name of a place for an id: ("岳阳市", "岳阳") → `yueyang`. */
export type Spell = (name: string, stem: string, code?: string) => string;

/** The syllables of a stem, ü written v: ("略阳县", "略阳") → `["lve", "yang"]`. */
export type Syllables = (name: string, stem: string, code?: string) => string[];

/**
 * Builds the speller from seeds/lookups/pinyin.yml.
 * A character it cannot read becomes its code point (`u3400`); brackets and signs are dropped.
 */
export function openSpelling(lookup: Pinyin): Spell {
  const read = openSyllables(lookup);
  const syllables = new Map(lookup.syllables.map((entry) => [entry.from, entry.to]));
  return (name, stem, code) =>
    read(name, stem, code)
      .map((syllable) => syllables.get(syllable) ?? syllable)
      .join('');
}

/**
 * Builds the reader of syllables from seeds/lookups/pinyin.yml. The library reads the whole name, since the type
 * behind a stem helps it with characters of several readings (长子县), and the stem's syllables are taken.
 */
export function openSyllables(lookup: Pinyin): Syllables {
  const names = new Map(lookup.names.map((entry) => [(entry.code ?? '') + entry.name, entry.pinyin]));
  const characters = new Map(lookup.characters.map((entry) => [entry.character, entry.pinyin]));
  return (name, stem, code = '') => {
    const stated = names.get(code + stem) ?? names.get(stem);
    if (stated !== undefined) return stated.split(' ');
    const read = pinyin(name, { toneType: 'none', type: 'array', v: true });
    return Array.from(stem, (character, index) => {
      if (!/\p{Script=Han}/u.test(character)) return '';
      const syllable = characters.get(character) ?? read[index] ?? '';
      return /^[a-z]+$/.test(syllable) ? syllable : `u${character.codePointAt(0)?.toString(16)}`;
    }).filter((syllable) => syllable !== '');
  };
}
