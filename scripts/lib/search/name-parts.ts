import { gzipSync } from 'node:zlib';
import type { ReadEntry, ReadForm } from '../../../src/search/names/name-entry.ts';

/** Bytes a file of names may have, compressed: what one keystroke loads at most of each it needs. */
export const PART_LIMIT = 50_000;
/** Names kept where a list is cut into parts: the most written ones. */
const LEADING = 300;

/** An entry that is compared, and what is written of it with the forms that are kept beside the first. */
export interface Part<Packed> {
  read: ReadEntry;
  pack(keeps: (form: ReadForm) => boolean): Packed;
}

/** An entry with every way it is filed. */
interface Filed<Packed> extends Part<Packed> {
  ways: Map<ReadForm, string[]>;
  /** Those of them that `partsFor` follows to their end: the name must be found there. */
  whole: Set<string>;
}

/**
 * Cuts a list of names into files by their beginnings, each cut again while it is above `limit` compressed bytes; one
 * that is cut keeps its first entries and those whose way ends there. A name is filed by the first letters of its
 * syllables (巾帼心向党 under `jgxxd`), where `partsFor` finds it however it is typed, and for what is typed before a second
 * syllable begins under the letters of its first (`jin`); one in Latin letters under all. So a name stands in few
 * files: by every way of typing it, `jinguox` or `jguox`, it would stand in thousands. Of an entry a file holds the first
 * form and those that begin so. The list as a whole is under ''; cut, it has the first form of each alone.
 */
export function splitNames<Packed>(
  entries: readonly Part<Packed>[],
  limit: number = PART_LIMIT,
): Map<string, Packed[]> {
  const parts = new Map<string, Packed[]>();
  const place = (beginning: string, own: readonly Filed<Packed>[]) => {
    const packed = own.map(({ ways, pack }) =>
      pack((form) => ways.get(form)?.some((way) => way.startsWith(beginning)) ?? false),
    );
    const isCut = own.length > 1 && gzipSync(JSON.stringify(packed)).length > limit;
    const kept = isCut && beginning === '' ? own.map(({ pack }) => pack(() => false)) : packed;
    const isKept = (_: Packed, i: number) => i < LEADING || own[i]?.whole.has(beginning);
    parts.set(beginning, isCut ? kept.filter(isKept) : packed);
    if (isCut) for (const [longer, begun] of groupLonger(beginning, own)) place(longer, begun);
  };
  place('', entries.map(fileEntry));
  return parts;
}

function fileEntry<Packed>(part: Part<Packed>): Filed<Packed> {
  const { forms } = part.read;
  const latin = forms.filter(isLatin).flatMap(({ full, loose }) => [full, loose]);
  return {
    ...part,
    ways: new Map(forms.map((form) => [form, [...new Set([form.initials, ...headsOf(form)])]])),
    whole: new Set([...forms.map(({ initials }) => initials), ...latin]),
  };
}

/** The letters of the first syllable, with ü as v and as u; of a name in Latin letters all. */
function headsOf(form: ReadForm): string[] {
  const { full, loose, starts } = form;
  const end = isLatin(form) ? full.length : (starts[1] ?? full.length);
  return [full.slice(0, end), loose.slice(0, end)];
}

function isLatin({ key }: ReadForm): boolean {
  return !/\p{Script=Han}/u.test(key);
}

/** Entries by the beginnings that are a letter longer, in the order of letters; each once in a group. */
function groupLonger<Packed>(beginning: string, own: readonly Filed<Packed>[]): [string, Filed<Packed>[]][] {
  const groups = new Map<string, Filed<Packed>[]>();
  for (const entry of own) {
    for (const way of [...entry.ways.values()].flat()) {
      if (way.length <= beginning.length || !way.startsWith(beginning)) continue;
      const longer = way.slice(0, beginning.length + 1);
      const group = groups.get(longer) ?? [];
      if (group.at(-1) !== entry) group.push(entry);
      groups.set(longer, group);
    }
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
