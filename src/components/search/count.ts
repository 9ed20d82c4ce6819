import type { SearchState } from '../../search/address-state.ts';
import { type Answer, countPassages } from '../../search/listing.ts';
import { searchScriptZh as words } from '../../strings/search.ts';

/**
 * What was found, in words: 找到 12 处，在 4 份记录中。 Only passages that were read and can be opened are
 * counted; records not read yet are named as such.
 */
export function formatCount({ exact, related }: Answer, { query, filters }: SearchState): string {
  const filtered = Object.keys(filters).length > 0;
  const passages = countPassages(exact.found);
  const [found, waiting] = [exact.found.length, exact.waiting.length];
  const first =
    waiting > 0
      ? words.listed(passages, found, waiting)
      : passages > 0
        ? words.found(passages, found)
        : (filtered ? words.noneFiltered : words.none)(query);
  return first + formatRelated(related.found.length, related.waiting.length);
}

function formatRelated(found: number, waiting: number): string {
  if (found === 0) return '';
  return waiting > 0 ? words.relatedListed(found, waiting) : words.related(found);
}
