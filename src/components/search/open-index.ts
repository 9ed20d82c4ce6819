import type { Index } from '../../search/find.ts';
import { type Fold, readFold } from '../../search/key.ts';

/** The search index of the site, loaded. */
export interface OpenIndex {
  index: Index;
  fold: Fold;
}

interface Pagefind {
  createInstance(options: { basePath: string; noWorker: boolean }): Index;
}

let opening: Promise<OpenIndex> | undefined;

/** Loads Pagefind and the fold table once; `base` is the folder of the index (`/pagefind/`). Rejects where a part cannot be had. */
export function openIndex(base: string): Promise<OpenIndex> {
  opening ??= load(base).catch((error) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function load(base: string): Promise<OpenIndex> {
  const [pagefind, fold] = await Promise.all([
    import(/* @vite-ignore */ `${base}pagefind.js`) as Promise<Pagefind>,
    openFold(base),
  ]);
  // Without Pagefind's worker the first answer comes sooner and 13 KB less are fetched. The option is not in
  // its documentation (1.6.0); where it is no longer known, the worker is used and all else stays the same.
  const index = pagefind.createInstance({ basePath: base, noWorker: true });
  return { index: surely(index, base), fold };
}

/** The table of traditional characters: asked anew each time, since an old one would miss new characters. */
export async function openFold(base: string): Promise<Fold> {
  return readFold(await (await fetchSurely(`${base}fold.txt`)).text());
}

/**
 * Pagefind answers "nothing" where a part of the index failed to load. So before "nothing" is believed the
 * index must be within reach and the question is put once more, which loads what was missing. After an
 * error the next question opens everything anew: an instance of Pagefind that failed to start stays broken.
 */
function surely(index: Index, base: string): Index {
  return {
    async search(words, options) {
      try {
        const answer = await index.search(words, options);
        if (answer.results.length > 0) return answer;
        await fetchSurely(`${base}pagefind-entry.json`);
        return await index.search(words, options);
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
