import MiniSearch from 'minisearch';
import { type Entry, OPTIONS } from '../../search-quality/contenders/minisearch-options.ts';
import { AT_ONCE, driverOf, type Shown } from '../../search-quality/in-browser/engine.ts';

/** VitePress's own index file, asked with the options that VitePress passes; its whole list counts, though it shows 16. */
export const { ask, rest } = driverOf(async () => {
  const script = await (await fetch('index-file.txt')).text();
  const { default: text } = (await import(script)) as { default: string };
  const index = MiniSearch.loadJSON<Entry>(text, OPTIONS);
  return async (query) => {
    const pages = new Set(index.search(query).map(({ id }) => planOf(String(id))));
    const records = Array.from(pages, (id): Shown => ({ id, passages: [] }));
    const others = records.slice(AT_ONCE);
    return { first: records.slice(0, AT_ONCE), rest: others.length > 0 ? async () => others : null };
  };
});

/** `/plans/yueyang-2021-plan.html#一-思想` → `yueyang-2021-plan` */
function planOf(address: string): string {
  return /([^/]*?)(\.html)?(#.*)?$/.exec(address)?.[1] ?? '';
}
