import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type NameEntry,
  type NamesFile,
  type PackedEntry,
  packEntry,
  type ReadForm,
  readEntry,
} from '../../../src/search/names/name-entry.ts';
import type { ThemeWords } from '../../../src/search/names/related-names.ts';
import { nameKey } from '../names/key.ts';
import { LOOKUPS, readNameLookups } from '../resolve/lookups.ts';
import { countThemed, kindsOf, nameEntries } from './name-entries.ts';
import { familyFile } from './name-families.ts';
import { openNameSpelling, type SpellName } from './name-letters.ts';
import { PART_LIMIT, type Part, splitNames } from './name-parts.ts';
import { type NamedCorpus, type RecordHead, readNamedCorpus } from './named-corpus.ts';

/** Folder of the names beside the index, the file with all or the most written ones, and the words of themes. */
export const NAMES_DIR = 'names';
const INDEX = 'index.json';
const THEMES = 'themes.json';

/** A file below the folder of names. */
export interface NamesPart {
  path: string;
  json: unknown;
}

/** What the list of names is written from, see `writeNames`. */
export interface NamesTask {
  target: string;
  content: string;
  heads: readonly RecordHead[];
}

/** Writes the list of names that helps while typing into `target`/names, from a folder of validated JSON of whose records `heads` are known. Throws where a file or a lookup is wrong. */
export function writeNames(target: string, content: string, heads: readonly RecordHead[]): void {
  const spell = openNameSpelling(readNameLookups(LOOKUPS).pinyin);
  for (const { path, json } of namesFiles(readNamedCorpus(content, heads), spell)) {
    const file = join(target, NAMES_DIR, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(json));
  }
}

/** Every file of the list of names; no file of names is above `limit` bytes compressed. */
export function namesFiles(corpus: NamedCorpus, spell: SpellName, limit: number = PART_LIMIT): NamesPart[] {
  const entries = nameEntries(corpus, spell);
  const kinds = kindsOf(entries);
  const parts = splitNames(
    entries.map((entry) => filedName(entry, kinds)),
    limit,
  );
  const beginnings = [...parts.keys()].filter((part) => part !== '').sort();
  const index: NamesFile = {
    kinds,
    parts: beginnings,
    readings: beginnings.length === 0 ? {} : readingsOf(entries, spell),
    words: beginnings.length === 0 ? [] : wordsOf(entries, spell),
    entries: parts.get('') ?? [],
  };
  return [
    { path: INDEX, json: index },
    ...beginnings.map((part) => ({ path: `by/${part}.json`, json: parts.get(part) })),
    { path: THEMES, json: themeWords(corpus) },
    ...familyFiles(corpus),
  ];
}

function filedName(entry: NameEntry, kinds: NamesFile['kinds']): Part<PackedEntry> {
  const read = readEntry(packEntry(entry, kinds), kinds, new Map());
  return {
    read,
    pack: (keeps) => {
      const forms = entry.forms.filter((_, i) => i === 0 || keeps(read.forms[i] as ReadForm));
      return packEntry({ ...entry, forms }, kinds);
    },
  };
}

/** How each Han character is read in the names; of an organisation as its entry says, not as the library. */
function readingsOf(entries: readonly NameEntry[], spell: SpellName): NamesFile['readings'] {
  const readings = new Map<string, Set<string>>();
  for (const { text, letters } of entries.flatMap(({ forms }) => forms)) {
    const units = spell(text).filter((unit) => unit.letters !== '');
    for (const [i, syllable] of letters.split(' ').entries()) {
      const char = units[i]?.char ?? '';
      if (/^\p{Script=Han}$/u.test(char)) readings.set(char, (readings.get(char) ?? new Set()).add(syllable));
    }
  }
  const sorted = [...readings].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([char, all]) => [char, [...all].sort().join(' ')]));
}

function wordsOf(entries: readonly NameEntry[], spell: SpellName): string[] {
  const mixed = entries.flatMap(({ forms }) => forms).filter(({ text }) => /\p{Script=Han}/u.test(text));
  const units = mixed.flatMap(({ text }) => spell(text)).filter(({ char }) => /^[a-z]/i.test(char));
  return [...new Set(units.map(({ letters }) => letters))].sort();
}

function themeWords({ themes, heads }: NamedCorpus): ThemeWords[] {
  return themes.map(({ id, zh, en, terms }) => ({
    id,
    zh,
    en,
    records: countThemed(heads, id),
    terms: terms.map(({ term, weight }) => [nameKey(term), weight]),
  }));
}

function familyFiles({ campaigns, heads, organisations }: NamedCorpus): NamesPart[] {
  const headById = new Map(heads.map((head) => [head.id, head]));
  const organisationById = new Map(organisations.map((one) => [one.id, one]));
  return campaigns.flatMap((campaign) => {
    const json = familyFile(campaign, headById, organisationById);
    return json === null ? [] : [{ path: `families/${campaign.id}.json`, json }];
  });
}
