import type { NameQuery } from './grade.ts';
import type { NameType, ReadEntry } from './name-entry.ts';
import { editDistance, nearNames } from './near-names.ts';

/** What an address that leads nowhere seems to ask for. */
export interface MissingAddress {
  /** Its first folder: `campaigns`; empty where it has none. */
  folder: string;
  /** The kind of name that lives there; null where none does. */
  type: NameType | null;
  /** Names or parts of ids in it. */
  words: string[];
}

const FOLDERS: Record<string, NameType> = {
  organisations: 'organisation',
  years: 'year',
  themes: 'theme',
  campaigns: 'campaign',
  laws: 'law',
  formulas: 'formula',
};
/** Words looked up at most; an address may hold any number. */
const WORDS = 4;
/** No name or id is longer. */
const LONGEST = 60;
/** Share of the longer of two ids or folders that must stay: of eight letters two may differ. */
const KEPT = 0.75;
/** In ids of records beside the organisation and the year. */
const ID_WORDS = /^(plan|review|other|summary|index|html|json|\d{1,3})$/;

/**
 * Reads a path from the root of the site: `/campaigns/jiafeng/` → jiafeng among campaigns; the id of a record in
 * its parts: `/plans/yueyang-2012-plan/` → yueyang, 2012. Never throws; what is not well encoded is left out.
 */
export function readMissing(path: string): MissingAddress {
  const segments = path.split('/').map(decode).filter(Boolean);
  const [folder = '', ...rest] = segments;
  const type = Object.hasOwn(FOLDERS, folder) ? (FOLDERS[folder] ?? null) : null;
  const named = rest.length > 0 ? rest : segments;
  const words = type === null ? named.flatMap((segment) => segment.split(/[-.]/)) : named;
  const asked = words.map((word) => word.replace(/\.(html|json)$/, '').slice(0, LONGEST));
  return {
    folder,
    type,
    words: [...new Set(asked)].filter((word) => word.length > 1 && !ID_WORDS.test(word)).slice(0, WORDS),
  };
}

/** Names that a word of a missing address may have meant, by id or by name; those of the kind asked for come first. */
export function nearestEntries(
  word: string,
  type: NameType | null,
  query: NameQuery,
  entries: readonly ReadEntry[],
): ReadEntry[] {
  const byId = entries.filter(({ id }) => isNear(id, word));
  const byName = nearNames(query, entries).map(({ entry }) => entry);
  const found = [...new Set([...byId, ...byName])];
  return [...found.filter((entry) => entry.type === type), ...found.filter((entry) => entry.type !== type)];
}

/** Whether one of two ids is likely a slip of the other: `theme` for `themes`, `yueyan` for `yueyang`. */
export function isNear(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  const most = Math.floor(longest * (1 - KEPT));
  return a === b || (Math.abs(a.length - b.length) <= most && editDistance(a, b) <= most);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment).trim().toLowerCase();
  } catch {
    return '';
  }
}
