import { AT_ONCE, driverOf, type Shown } from './engine.ts';

/** What is used of Pagefind's own script (https://pagefind.app/docs/api/). */
interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<Page> }[] }>;
}
interface Page {
  url: string;
  /** Places of the words found, and where each element with an id begins, both counted in words. */
  locations: number[];
  anchors: { id: string; location: number }[];
}

export const { ask, rest } = driverOf(async () => {
  const script = '/pagefind/pagefind.js';
  const pagefind: Pagefind = await import(script);
  return async (query) => {
    const { results } = await pagefind.search(query);
    const read = async (from: number, to: number): Promise<Shown[]> =>
      (await Promise.all(results.slice(from, to).map((result) => result.data()))).map(shown);
    const readRest = async () => {
      const more: Shown[] = [];
      for (let at = AT_ONCE; at < results.length; at += AT_ONCE) more.push(...(await read(at, at + AT_ONCE)));
      return more;
    };
    return { first: await read(0, AT_ONCE), rest: results.length > AT_ONCE ? readRest : null };
  };
});

/** A passage is found where a word found stands behind its anchor and before the next. */
function shown({ url, locations, anchors }: Page): Shown {
  const ids = locations.map((place) => anchors.findLast(({ location }) => location <= place)?.id ?? '');
  return { id: url.split('/').at(-2) ?? '', passages: [...new Set(ids)].filter((id) => id !== '') };
}
