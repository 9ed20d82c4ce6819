import { planHref } from '../../address.ts';
import { indexTexts } from '../../offline/kept-index.ts';
import type { Searchable } from '../../search/listing.ts';
import { openFold } from '../search/open-index.ts';
import { readTexts } from './kept-list.ts';

/**
 * What was read on this device, to be searched where the index cannot be had, with the number of its records; null where
 * nothing was read. `base` is the folder of the index. Rejects where the browser keeps nothing.
 */
export async function openKept(base: string): Promise<{ open: Searchable; records: number } | null> {
  const texts = await readTexts();
  if (texts.length === 0) return null;
  const fold = await openFold(base);
  const facts = new Map(texts.map((one) => [one.id, one.facts]));
  return { open: { index: indexTexts(texts, fold, planHref), fold, facts }, records: texts.length };
}
