import { pinyin } from 'pinyin-pro';
import type { Pinyin } from './lookups.ts';

/** Spells a name of a place for an id: ("岳阳市", "岳阳") → `yueyang`. */
export type Spell = (name: string, stem: string, code?: string) => string;

/**
 * Builds the speller from seeds/lookups/pinyin.yml. The library reads the whole name, since the type behind
 * a stem helps it with characters of several readings (长子县), and the stem's syllables are taken.
 * A character it cannot read becomes its code point (`u3400`); brackets and signs are dropped.
 */
export function openSpelling(lookup: Pinyin): Spell {
  const names = new Map(lookup.names.map((entry) => [(entry.code ?? '') + entry.name, entry.pinyin]));
  const characters = new Map(lookup.characters.map((entry) => [entry.character, entry.pinyin]));
  const syllables = new Map(lookup.syllables.map((entry) => [entry.from, entry.to]));
  return (name, stem, code = '') => {
    const stated = names.get(code + stem) ?? names.get(stem);
    if (stated !== undefined) return stated.replaceAll(' ', '');
    const read = pinyin(name, { toneType: 'none', type: 'array', v: true });
    return Array.from(stem, (character, index) => {
      if (!/\p{Script=Han}/u.test(character)) return '';
      const own = characters.get(character) ?? read[index] ?? '';
      const spelled = syllables.get(own) ?? own;
      return /^[a-z]+$/.test(spelled) ? spelled : `u${character.codePointAt(0)?.toString(16)}`;
    }).join('');
  };
}
