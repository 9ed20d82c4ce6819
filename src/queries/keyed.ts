import { createHash } from 'node:crypto';
import { corpus } from './corpus.ts';

/**
 * Key of a page: the hash of all that is shown there. A page whose key, code and short lists (themes, glossary, what is
 * fixed of organisations) are those of the last build is taken over from it with the new state of the corpus. A page that
 * begins to show more must say so in its key; `tests/site/incremental.test.ts` builds changed corpora both ways and holds
 * all bytes against each other. A page without a key is drawn in every build.
 */
export type PageKey = string | undefined;

/** The paths of a route with their keys, where a build asks for them. */
export function keyed<T, P extends object>(
  of: readonly T[],
  keyFor: (one: T) => Promise<PageKey>,
  pathOf: (one: T) => P,
): Promise<(P & { cacheKey: PageKey })[]> {
  const isKept = process.env.LAST_SITE !== undefined;
  return Promise.all(
    of.map(async (one) => ({ ...pathOf(one), cacheKey: isKept ? await keyFor(one) : undefined })),
  );
}

/** Hash of what is shown. For a record or source stands the digest of its file, so that no text is read for it. */
export async function keyOf(...shown: unknown[]): Promise<PageKey> {
  const { records, sources } = (await corpus()).heads;
  const text = JSON.stringify(shown, (_, value: unknown) => {
    if (value instanceof Map) return [...value];
    if (typeof value !== 'object' || value === null) return value;
    if ('sections' in value && 'id' in value)
      return `record ${value.id} ${records.get(String(value.id))?.digest}`;
    if ('lines' in value && 'sha256' in value && 'id' in value)
      return `source ${value.id} ${sources.get(String(value.id))?.digest}`;
    return value;
  });
  return createHash('sha1').update(text).digest('base64url');
}
