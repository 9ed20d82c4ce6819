import { storeFile } from '../store/folder.ts';
import { openPacked, type Packed } from '../store/packed.ts';

type PackName = 'occurrences' | 'sentences' | 'places' | 'quantities' | 'compared' | 'noted' | 'firstSeen';

const opened = new Map<PackName, Packed<unknown>>();

/** A file of entries of the store, opened once for all who read there. */
export function openPack<T>(name: PackName): Packed<T> {
  const pack = opened.get(name) ?? openPacked<unknown>(storeFile(name));
  opened.set(name, pack);
  return pack as Packed<T>;
}
