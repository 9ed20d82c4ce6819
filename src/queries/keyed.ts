import { createHash } from 'node:crypto';
import { type CorpusHeads, corpus } from './corpus.ts';

/**
 * Key of a page: the hash of all that is shown there. A page whose key, code and short lists (themes, glossary, what is
 * fixed of organisations) are those of the last build is taken over from it with the new state of the corpus. A page that
 * begins to show more must say so in its key; `tests/site/incremental.test.ts` builds changed corpora both ways and holds
 * all bytes against each other. A page without a key is drawn in every build.
 */
export type PageKey = string | undefined;

/**
 * The paths of a route with their keys, where a build asks for them. One after the other: what is read of a record for
 * its key is let go before the next, and read once.
 */
export async function keyed<T, P extends object>(
  of: readonly T[],
  keyFor: (one: T) => Promise<PageKey>,
  pathOf: (one: T) => P,
): Promise<(P & { cacheKey: PageKey })[]> {
  const isKept = process.env.LAST_SITE !== undefined;
  const paths: (P & { cacheKey: PageKey })[] = [];
  for (const one of of) paths.push({ ...pathOf(one), cacheKey: isKept ? await keyFor(one) : undefined });
  return paths;
}

/** Hash of what is shown. For a record or source stands the digest of its file, so that no text is read for it. */
export async function keyOf(...shown: unknown[]): Promise<PageKey> {
  const { heads } = await corpus();
  return createHash('sha1').update(tell(shown, heads)).digest('base64url');
}

/** All values as one text, from which they could be told apart again; JSON with a function for each would take thrice as long. */
function tell(value: unknown, heads: CorpusHeads['heads']): string {
  if (typeof value === 'string') return `${value.length}:${value}`;
  if (typeof value !== 'object' || value === null) return `${value};`;
  if (value instanceof Map) return tell([...value], heads);
  if (Array.isArray(value)) {
    let text = `[${value.length}:`;
    for (const one of value) text += tell(one, heads);
    return text;
  }
  if ('sections' in value && 'id' in value) return `record ${heads.records.get(String(value.id))?.digest};`;
  if ('lines' in value && 'sha256' in value) {
    const { id } = value as { id?: unknown };
    return `source ${heads.sources.get(String(id))?.digest};`;
  }
  let text = '{';
  for (const [name, one] of Object.entries(value)) text += tell(name, heads) + tell(one, heads);
  return `${text}}`;
}
