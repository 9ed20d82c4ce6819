import { type Facts, readFacts } from '../../search/facts.ts';
import type { Index } from '../../search/find.ts';
import { type Fold, readFold } from '../../search/key.ts';
import type { Searchable } from '../../search/listing.ts';

interface Pagefind {
  createInstance(options: { basePath: string; noWorker: boolean }): Index;
}

let opening: Promise<Searchable> | undefined;

/** Loads Pagefind, the fold table and the facts once; `base` is the folder of the index (`/pagefind/`). Rejects where a part cannot be had. */
export function openIndex(base: string): Promise<Searchable> {
  opening ??= load(base).catch((error) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function load(base: string): Promise<Searchable> {
  const [pagefind, fold, facts] = await Promise.all([
    import(/* @vite-ignore */ `${base}pagefind.js`) as Promise<Pagefind>,
    openFold(base),
    openFacts(base),
  ]);
  // Without Pagefind's worker the first answer comes sooner and 13 KB less are fetched. The option is not in
  // its documentation (1.6.0); where it is no longer known, the worker is used and all else stays the same.
  const index = pagefind.createInstance({ basePath: base, noWorker: true });
  return { index: surely(index, base), fold, facts };
}

/** The table of traditional characters: asked anew each time, since an old one would miss new characters. */
export async function openFold(base: string): Promise<Fold> {
  return readFold(await (await fetchSurely(`${base}fold.txt`)).text());
}

/** Asked anew each time as well: ids of an old one would meet none of a new index. */
async function openFacts(base: string): Promise<Facts> {
  return readFacts(await (await fetchSurely(`${base}facts.json`)).json());
}

/**
 * Pagefind answers "nothing" where a part of the index failed to load. So before "nothing" is believed the
 * index must be within reach and the question is put once more, which loads what was missing. After an
 * error the next question opens everything anew: an instance of Pagefind that failed to start stays broken.
 */
function surely(index: Index, base: string): Index {
  return {
    async search(words) {
      try {
        const answer = await index.search(words);
        if (answer.results.length > 0) return answer;
        await fetchSurely(`${base}pagefind-entry.json`);
        return await index.search(words);
      } catch (error) {
        opening = undefined;
        throw error;
      }
    },
  };
}

async function fetchSurely(address: string): Promise<Response> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response;
}
