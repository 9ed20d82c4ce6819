import MiniSearch from 'minisearch';
import { type Entry, OPTIONS } from '../contenders/minisearch-options.ts';
import { AT_ONCE, driverOf, type Shown } from './engine.ts';

export const { ask, rest } = driverOf(async () => {
  const response = await fetch('/minisearch/index.json');
  const index = MiniSearch.loadJSON<Entry>(await response.text(), OPTIONS);
  return async (query) => {
    const records = byRecord(index.search(query).map(({ id }) => String(id)));
    const others = records.slice(AT_ONCE);
    return { first: records.slice(0, AT_ONCE), rest: others.length > 0 ? async () => others : null };
  };
});

/** Passages found, best first, under their records, in the order of each record's best passage. */
function byRecord(addresses: readonly string[]): Shown[] {
  const groups = Map.groupBy(addresses, (address) => address.slice(0, address.indexOf('#')));
  return [...groups].map(([id, found]) => ({
    id,
    passages: found.map((address) => address.slice(id.length + 1)),
  }));
}
