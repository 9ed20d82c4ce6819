import { pinyin } from 'pinyin-pro';
import { type PackedIndex, packIndex } from '../compare/record-index.ts';
import { corpus } from './corpus.ts';

/** The index the comparing page picks records from. */
export async function recordIndex(): Promise<PackedIndex> {
  const { themes, organisations, recordById, chineseNames } = await corpus();
  const spell = (short: string, id: string) => spellNames(chineseNames.get(id)?.short ?? short, short);
  return packIndex({ themes, organisations, records: [...recordById.values()] }, spell);
}

/** How an organisation is spelt by its Chinese name, and by the words of the one it is shown under where that is another. */
function spellNames(chinese: string, shown: string): string {
  const words = shown.toLowerCase().match(/[a-z]+/g) ?? [];
  return [spellName(chinese), ...words].join(' ');
}

/**
 * Syllables of a name, ü as v: 岳阳市妇联 → `yue yang shi fu lian`. The library reads the whole name, since words tell how
 * a character is read; what stands in no dictionary of places is found by the id of the organisation.
 */
export function spellName(name: string): string {
  return pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' }).join(' ');
}
