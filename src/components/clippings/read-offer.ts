import { type Clipping, makeClipping } from '../../clippings/clipping.ts';
import type { SharedClipping } from '../../clippings/link.ts';
import { today } from '../today.ts';
import { loadTexts } from './load-texts.ts';

/** Clippings that a link brings, with their texts from the site, and how many of them it does not have. */
export async function readOffer(
  shared: SharedClipping[],
): Promise<{ clippings: Clipping[]; missing: number }> {
  const day = today();
  const found = await Promise.all(
    shared.map(async ({ record, note, ...place }) => {
      const texts = await loadTexts(record);
      return texts === null ? null : makeClipping(texts, place, day, note);
    }),
  );
  const clippings = found.filter((clipping) => clipping !== null);
  return { clippings, missing: found.length - clippings.length };
}
