import type { Fold } from '../../search/key.ts';
import type { NameQuery } from '../../search/names/grade.ts';
import {
  type NamesFile,
  type PackedEntry,
  type ReadEntry,
  readEntry,
} from '../../search/names/name-entry.ts';
import { partsFor } from '../../search/names/parts.ts';
import type { FamilyFile, ThemeWords } from '../../search/names/related-names.ts';
import { openFold } from './open-index.ts';

let opening: Promise<OpenNames> | undefined;

/** Loads the list of names once; `base` is the folder of the index (`/pagefind/`). Rejects where it cannot be had. */
export function openNames(base: string): Promise<OpenNames> {
  opening ??= Promise.all([readJson<NamesFile>(`${base}names/index.json`), openFold(base)])
    .then(([index, fold]) => new OpenNames(base, index, fold))
    .catch((error) => {
      opening = undefined;
      throw error;
    });
  return opening;
}

/** The names of the site, as far as they are loaded. */
export class OpenNames {
  readonly fold: Fold;
  readonly #base: string;
  readonly #index: NamesFile;
  readonly #read = new Map<string, Promise<ReadEntry[]>>();

  constructor(base: string, index: NamesFile, fold: Fold) {
    this.fold = fold;
    this.#base = `${base}names/`;
    this.#index = index;
  }

  /** The entries a query may name: all there are, or those that begin like it where there are very many. */
  async entriesFor(query: NameQuery): Promise<ReadEntry[]> {
    const parts = partsFor(query, this.#index);
    const lists = await Promise.all((parts.length === 0 ? [''] : parts).map((part) => this.#part(part)));
    return lists.length === 1 ? (lists[0] ?? []) : withoutTwins(lists.flat());
  }

  /** Those, and what the query may name without its first character, which may be the one that is wrong. */
  async entriesNear(query: NameQuery): Promise<ReadEntry[]> {
    const rest = { key: query.key.slice(1), letters: query.letters?.slice(1) || null };
    const asked = rest.key === '' ? [query] : [query, rest];
    return [...new Set((await Promise.all(asked.map((one) => this.entriesFor(one)))).flat())];
  }

  /** The words that speak for each theme. */
  themes(): Promise<ThemeWords[]> {
    return readJson(`${this.#base}themes.json`);
  }

  /** Wordings of a family that has several. */
  family(id: string): Promise<FamilyFile> {
    return readJson(`${this.#base}families/${id}.json`);
  }

  #part(part: string): Promise<ReadEntry[]> {
    const known = this.#read.get(part);
    if (known !== undefined) return known;
    const packed =
      part === ''
        ? Promise.resolve(this.#index.entries)
        : readJson<PackedEntry[]>(`${this.#base}by/${part}.json`);
    const read = packed.then((entries) => entries.map((one) => readEntry(one, this.#index.kinds, this.fold)));
    read.catch(() => this.#read.delete(part));
    this.#read.set(part, read);
    return read;
  }
}

/** A name may lie in several of the files, in each with the forms that begin like it. */
function withoutTwins(entries: readonly ReadEntry[]): ReadEntry[] {
  const found = new Map<string, ReadEntry>();
  for (const entry of entries) {
    const id = `${entry.type} ${entry.id}`;
    const forms = [...(found.get(id)?.forms ?? []), ...entry.forms];
    found.set(id, { ...entry, forms: [...new Map(forms.map((form) => [form.text, form])).values()] });
  }
  return [...found.values()];
}

/** Asked anew each time, since an old list would lead to names that are gone. */
async function readJson<T>(address: string): Promise<T> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response.json();
}
