import { type Clipping, cleanNote, clippingKey } from './clipping.ts';

type List = readonly Clipping[];

/** The list with a clipping at its end, or at a place; what is there already stays as it is. */
export function addClipping(list: List, clipping: Clipping, at = list.length): Clipping[] {
  return placeOf(list, clippingKey(clipping)) === -1 ? list.toSpliced(at, 0, clipping) : [...list];
}

/** The list without the clipping of that key. */
export function removeClipping(list: List, key: string): Clipping[] {
  return list.filter((clipping) => clippingKey(clipping) !== key);
}

/** The list with a clipping moved by so many places, at most to either end. */
export function moveClipping(list: List, key: string, by: number): Clipping[] {
  const from = placeOf(list, key);
  const moved = list[from];
  if (moved === undefined) return [...list];
  const to = Math.min(list.length - 1, Math.max(0, from + by));
  return list.toSpliced(from, 1).toSpliced(to, 0, moved);
}

/** The list with the note of one clipping replaced. */
export function annotateClipping(list: List, key: string, note: string): Clipping[] {
  return list.map((clipping) =>
    clippingKey(clipping) === key ? { ...clipping, note: cleanNote(note) } : clipping,
  );
}

/**
 * The list with those of another behind it. Of a clipping in both the place stays, and a note of the other
 * is put below one's own: nobody's words are lost.
 */
export function mergeClippings(list: List, others: List): Clipping[] {
  const merged = new Map(list.map((clipping) => [clippingKey(clipping), clipping]));
  for (const other of others) {
    const own = merged.get(clippingKey(other));
    if (own === undefined) merged.set(clippingKey(other), other);
    else if (!own.note.includes(other.note)) {
      const note = cleanNote([own.note, other.note].filter(Boolean).join('\n'));
      merged.set(clippingKey(own), { ...own, note });
    }
  }
  return [...merged.values()];
}

function placeOf(list: List, key: string): number {
  return list.findIndex((clipping) => clippingKey(clipping) === key);
}
