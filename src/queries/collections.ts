import { type CollectionName, type Entry, readEntries } from '../collections.ts';

/** The entries of a collection, in no fixed order: as Astro keeps them for its pages; under Node alone from their file. */
export async function readCollection<N extends CollectionName>(name: N): Promise<Entry<N>[]> {
  if (import.meta.env === undefined) return readEntries(name);
  const { getCollection } = await import('astro:content');
  return (await getCollection(name)).map(({ data }) => data as Entry<N>);
}
