import type { Filters } from '../../search/filters.ts';
import { type Answer, countPassages, type Listing } from '../../search/listing.ts';
import type { Query } from '../../search/query.ts';
import { searchScriptWords as words } from '../../strings/search.ts';

/**
 * What was found, in words: 找到 12 处，在 4 份记录中。 Only passages that were read and can be opened are
 * counted; records not read yet are named as such. `shown`: records of the exact list in sight at most.
 */
export function formatCount({ query, filters, exact, related }: Answer, shown: number): string {
  const without = query.without.length > 0 ? words.without : '';
  const apart = formatRelated(related.found.length, related.waiting.length);
  const nothing = exact.found.length + exact.waiting.length === 0;
  return (nothing ? formatNone(query, filters, exact) : formatFound(exact, shown)) + apart + without;
}

function formatFound({ found, waiting }: Listing, shown: number): string {
  if (waiting.length === 0) return words.found(countPassages(found), found.length);
  const listed = found.slice(0, shown);
  return words.listed(countPassages(listed), listed.length, found.length - listed.length + waiting.length);
}

/** Where filters let nothing through, also what there is without them. */
function formatNone({ text }: Query, filters: Filters, exact: Listing): string {
  if (Object.keys(filters).length === 0) return words.none(text);
  const all = countPassages([...exact.read.values()].filter((record) => record !== null));
  return words.noneFiltered(text) + (all > 0 ? words.unfiltered(all) : '');
}

function formatRelated(found: number, waiting: number): string {
  if (found === 0) return '';
  return waiting > 0 ? words.relatedListed(found, waiting) : words.related(found);
}
