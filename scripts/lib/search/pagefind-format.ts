import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Cbor } from './cbor.ts';

/**
 * The files of a Pagefind index as `pagefind` 1.6.0 reads them in the browser (`pagefind_web/src/metadata.rs`,
 * `index.rs` of its repository). Names come from the content, so a browser may keep a file for ever.
 */

/** Pagefind's word for a language without a stemmer: our words are codes, there is nothing to stem. */
export const LANGUAGE = 'unknown';
/** Pagefind expects this before what was compressed. */
export const SIGNATURE = 'pagefind_dcd';
/** Length of the hash in a name, as in Pagefind's own: 28 bits; longer where two would be alike. */
const NAME_LENGTH = 7;

export interface PageEntry {
  /** Name of its fragment, the id of a hit: `unknown_53ce9dd`. */
  name: string;
  /** Number of words, for the score. */
  length: number;
}

export interface ChunkEntry {
  /** First and last word in it. */
  from: string;
  to: string;
  name: string;
}

/** The table Pagefind loads first: every page, and where each word is found. */
export function encodeMeta(
  version: string,
  pages: readonly PageEntry[],
  chunks: readonly ChunkEntry[],
): Cbor {
  const meta = new Cbor(pages.length * 24 + chunks.length * 48 + 64);
  meta.array(6);
  meta.text(version);
  meta.array(pages.length);
  for (const { name, length } of pages) {
    meta.array(3);
    meta.text(name);
    meta.int(length);
    meta.text(''); // no group: each fragment is a file of its own
  }
  meta.array(chunks.length);
  for (const { from, to, name } of chunks) {
    meta.array(3);
    for (const text of [from, to, name]) meta.text(text);
  }
  for (const _ of ['filters', 'sorts', 'fields']) meta.array(0);
  return meta;
}

const compress = promisify(gzip);

/** Compressed and signed, the same bytes for the same content. */
export async function pack(content: Uint8Array): Promise<Buffer> {
  return compress(Buffer.concat([Buffer.from(SIGNATURE), content]));
}

/** Gives each content a name of its own by its hash: `unknown_53ce9dd`. The same content has the same name. */
export class Names {
  readonly #owners = new Map<string, string>();
  readonly #prefix: string;

  /** `prefix`: tells names apart from those that others give. */
  constructor(prefix = '') {
    this.#prefix = prefix;
  }

  name(content: Uint8Array): string {
    return this.nameByHash(createHash('sha256').update(content).digest('hex'));
  }

  /** `hash`: SHA-256 in hexadecimal digits. */
  nameByHash(hash: string): string {
    for (let length = NAME_LENGTH; ; length++) {
      const name = `${LANGUAGE}_${this.#prefix}${hash.slice(0, length)}`;
      const owner = this.#owners.get(name) ?? hash;
      if (owner !== hash) continue;
      this.#owners.set(name, hash);
      return name;
    }
  }
}
