import { type Answer, countPassages } from '../../search/listing.ts';
import { searchScriptZh as words } from '../../strings/search.ts';

/**
 * What was found, in words: 找到 12 处，在 4 份记录中。 Only passages that were read and can be opened are
 * counted; records not read yet are named as such.
 */
export function formatCount({ query, filters, exact, related }: Answer): string {
  const passages = countPassages(exact.found);
  const [found, waiting] = [exact.found.length, exact.waiting.length];
  const first =
    waiting > 0
      ? words.listed(passages, found, waiting)
      : passages > 0
        ? words.found(passages, found)
        : (Object.keys(filters).length > 0 ? words.noneFiltered : words.none)(query.text);
  const without = query.without.length > 0 ? words.without : '';
  return first + formatRelated(related.found.length, related.waiting.length) + without;
}

function formatRelated(found: number, waiting: number): string {
  if (found === 0) return '';
  return waiting > 0 ? words.relatedListed(found, waiting) : words.related(found);
}
