import type { Campaign, Formula, Law, Occurrence } from '../model/campaign.ts';
import type { NameKind } from '../model/name-kinds.ts';
import { mainThemes } from '../model/node-themes.ts';
import { type Corpus, corpus } from './corpus.ts';
import { countSeen, type Seen } from './seen.ts';

/** A family of names, a law or a set phrase, with when it is seen. */
export type NamedThing = { seen: Seen; name: string; kind: NameKind } & (
  | { type: 'campaign'; of: Campaign }
  | { type: 'law'; of: Law }
  | { type: 'formula'; of: Formula }
);

/** One place of a thing. */
export interface NamedPlace {
  thing: NamedThing;
  occurrence: Occurrence;
}

/** Everything with a page or place of its own, and where it stands. Built in one pass over all occurrences. */
export interface NameIndex {
  things: NamedThing[];
  /** By id of the record, in no fixed order. */
  placesOf: Map<string, NamedPlace[]>;
  /** By the first year something is seen. */
  firstIn: Map<number, NamedThing[]>;
  /** By the main theme of the items it stands in; each thing once a theme. */
  underTheme: Map<string, NamedThing[]>;
}

let indexing: Promise<NameIndex> | undefined;

/** The index of names, built once per build. */
export function nameIndex(): Promise<NameIndex> {
  indexing ??= corpus().then(indexNames);
  return indexing;
}

/** Indexes the families, laws and formulas of a corpus. */
export function indexNames(all: Corpus): NameIndex {
  const things = listThings(all);
  const placesOf = new Map<string, NamedPlace[]>();
  for (const thing of things) {
    for (const occurrence of thing.of.occurrences) push(placesOf, occurrence.record, { thing, occurrence });
  }
  const firstIn = new Map<number, NamedThing[]>();
  for (const thing of things) if (thing.seen.years !== null) push(firstIn, thing.seen.years[0], thing);
  return { things, placesOf, firstIn, underTheme: indexByTheme(all, things) };
}

function listThings(all: Corpus): NamedThing[] {
  const seen = (of: { occurrences: Occurrence[] }) => countSeen(all, of.occurrences);
  return [
    ...all.campaigns.map((of) => ({
      type: 'campaign' as const,
      of,
      name: of.name,
      kind: of.kind,
      seen: seen(of),
    })),
    ...all.laws.map((of) => ({
      type: 'law' as const,
      of,
      name: of.short,
      kind: lawKind(of),
      seen: seen(of),
    })),
    ...all.formulas.map((of) => ({
      type: 'formula' as const,
      of,
      name: of.text,
      kind: 'formula' as const,
      seen: seen(of),
    })),
  ];
}

/** Statutes and regulations are law; what else stands in 《 》 is a document. */
function lawKind({ kind }: Law): NameKind {
  return kind === 'statute' || kind === 'regulation' || kind === 'local-regulation' ? 'law' : 'document';
}

function indexByTheme(all: Corpus, things: NamedThing[]): Map<string, NamedThing[]> {
  const themesIn = new Map([...all.recordById].map(([id, { record }]) => [id, mainThemes(record)]));
  const under = new Map<string, NamedThing[]>();
  for (const thing of things) {
    const themes = new Set(
      thing.of.occurrences.flatMap(({ record, node }) => themesIn.get(record)?.get(node) ?? []),
    );
    for (const theme of themes) push(under, theme, thing);
  }
  return under;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
