import { openIndex } from '../../../../src/components/search/open-index.ts';
import type { FoundRecord } from '../../../../src/search/find.ts';
import { answerQuery, fill } from '../../../../src/search/listing.ts';
import { AT_ONCE, driverOf, type Shown } from './engine.ts';

export const { ask, rest } = driverOf(async () => {
  const open = await openIndex('/pagefind/');
  return async (query) => {
    const { exact } = await answerQuery(open, query);
    const first = exact.found.map(shown);
    const readRest = async () => {
      while (exact.waiting.length > 0) await fill(exact, {}, open.fold, exact.found.length + AT_ONCE);
      const known = new Set(first.map(({ id }) => id));
      return exact.found.map(shown).filter(({ id }) => !known.has(id));
    };
    return { first, rest: exact.waiting.length > 0 ? readRest : null };
  };
});

function shown({ record, passages }: FoundRecord): Shown {
  return { id: record.url.split('/').at(-2) ?? '', passages: passages.map(({ id }) => id) };
}
