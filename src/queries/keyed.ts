import { hash } from 'node:crypto';
import { type Corpus, corpus } from './corpus.ts';

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
  return sumOf(tell(shown, tellShared(await corpus())));
}

/** Hash of a text. */
export const sumOf = (text: string): string => hash('sha1', text, 'base64url');

/** What stands in keys for something that many pages show and that is one object for all: its hash, made once. */
export async function shownByMany(value: object): Promise<string> {
  const known = sums.get(value) ?? sumOf(tell(value, tellShared(await corpus())));
  sums.set(value, known);
  return known;
}

const sums = new WeakMap<object, string>();

/** What is told of records, sources, organisations and themes, which stand in many keys: their hashes. */
type Shared = ReadonlyMap<object, string>;

const shared = new WeakMap<Corpus, Shared>();

function tellShared(all: Corpus): Shared {
  const known = shared.get(all);
  if (known !== undefined) return known;
  const { records, sources } = all.heads;
  const told = new Map<object, string>();
  for (const record of all.plans) told.set(record, `record ${records.get(record.id)?.digest};`);
  for (const source of all.sources) told.set(source, `source ${sources.get(source.id)?.digest};`);
  for (const thing of [...all.recordById.values(), ...all.organisations, ...all.themes]) {
    told.set(thing, `${sumOf(tell(thing, told))};`);
  }
  shared.set(all, told);
  return told;
}

/** All values as one text, from which they could be told apart again; JSON with a function for each would take thrice as long. */
function tell(value: unknown, told: Shared): string {
  if (typeof value === 'string') return `${value.length}:${value}`;
  if (typeof value !== 'object' || value === null) return `${value};`;
  if (Array.isArray(value)) {
    let text = `[${value.length}:`;
    for (const one of value) text += tell(one, told);
    return text;
  }
  const known = told.get(value);
  if (known !== undefined) return known;
  if (value instanceof Map) return tell([...value], told);
  let text = '{';
  for (const [name, one] of Object.entries(value)) text += tell(name, told) + tell(one, told);
  return `${text}}`;
}
