import { openIndex } from '../../../../src/components/search/open-index.ts';
import type { FoundRecord } from '../../../../src/search/find.ts';
import { answerQuery, readMore } from '../../../../src/search/listing.ts';
import { driverOf, type Shown } from './engine.ts';

export const { ask, rest } = driverOf(async () => {
  const { index, fold } = await openIndex('/pagefind/');
  return async (query) => {
    const { exact } = await answerQuery(index, fold, query, {});
    const first = exact.found.map(shown);
    const readRest = async () => {
      const more: Shown[] = [];
      while (exact.waiting.length > 0) more.push(...(await readMore(exact, fold)).map(shown));
      return more;
    };
    return { first, rest: exact.waiting.length > 0 ? readRest : null };
  };
});

function shown({ record, passages }: FoundRecord): Shown {
  return { id: record.url.split('/').at(-2) ?? '', passages: passages.map(({ id }) => id) };
}
