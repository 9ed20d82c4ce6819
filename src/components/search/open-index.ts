import { readFacts } from '../../search/facts.ts';
import type { Index } from '../../search/find.ts';
import { type Fold, readFold } from '../../search/key.ts';
import type { Searchable } from '../../search/listing.ts';
import { readCommon } from '../../search/tokens.ts';

type Engine = Pick<Index, 'search'>;

interface Pagefind {
  createInstance(options: { basePath: string; noWorker: boolean }): Engine;
}

let opening: Promise<Searchable> | undefined;

/** Loads Pagefind and our tables once; `base` is the folder of the index (`/pagefind/`). Rejects where a part cannot be had. */
export function openIndex(base: string): Promise<Searchable> {
  opening ??= load(base).catch((error) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function load(base: string): Promise<Searchable> {
  const [pagefind, fold, common, facts] = await Promise.all([
    import(/* @vite-ignore */ `${base}pagefind.js`) as Promise<Pagefind>,
    openFold(base),
    fetchText(`${base}common.txt`),
    fetchText(`${base}facts.json`),
  ]);
  // Without Pagefind's worker the first answer comes sooner and 13 KB less are fetched. The option is not in
  // its documentation (1.6.0); where it is no longer known, the worker is used and all else stays the same.
  const engine = pagefind.createInstance({ basePath: base, noWorker: true });
  return {
    index: { common: readCommon(common), search: surely(engine) },
    fold,
    facts: readFacts(JSON.parse(facts)),
  };
}

/** The table of traditional characters. */
export async function openFold(base: string): Promise<Fold> {
  return readFold(await fetchText(`${base}fold.txt`));
}

/**
 * The build makes Pagefind fail where a part of the index fails to load, instead of answering "nothing"
 * (see `engine-files.ts`). The question is put once more, which loads what was missing. If that fails too
 * the next question opens everything anew: an instance of Pagefind that failed to start stays broken.
 */
function surely(engine: Engine): Index['search'] {
  return async (words) => {
    try {
      return await engine.search(words).catch(() => engine.search(words));
    } catch (error) {
      opening = undefined;
      throw error;
    }
  };
}

/** Asked anew each time: a table of an older build would not fit the index. */
async function fetchText(address: string): Promise<string> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response.text();
}
