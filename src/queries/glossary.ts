import { GLOSS_KINDS, type GlossaryEntry, type GlossKind } from '../model/glossary.ts';
import { compareText } from '../model/order.ts';
import { readCollection } from './collections.ts';

/** What a name is called in English, by the name's id. */
export type Glosses = ReadonlyMap<string, GlossaryEntry>;
type PageType = NonNullable<GlossaryEntry['page']>['type'];

let loading: Promise<GlossaryEntry[]> | undefined;

/** Every entry of the glossary, in the order of its pinyin. */
export function glossaryEntries(): Promise<GlossaryEntry[]> {
  loading ??= readCollection('glossary').then((entries) => entries.sort((a, b) => compareText(a.id, b.id)));
  return loading;
}

/** The glossary by kind, in the order of GLOSS_KINDS; kinds without entries are left out. */
export async function glossaryByKind(): Promise<{ kind: GlossKind; entries: GlossaryEntry[] }[]> {
  return groupGlossary(await glossaryEntries());
}

/** Groups entries by kind. */
export function groupGlossary(
  entries: readonly GlossaryEntry[],
): { kind: GlossKind; entries: GlossaryEntry[] }[] {
  const byKind = Map.groupBy(entries, ({ kind }) => kind);
  return GLOSS_KINDS.flatMap((kind) => {
    const of = byKind.get(kind);
    return of === undefined ? [] : [{ kind, entries: of }];
  });
}

const selected = new Map<PageType, Promise<Glosses>>();

/** The entries that explain names of one type, by id of the name; selected once for all their pages. */
export function glossesOf(type: PageType): Promise<Glosses> {
  const known = selected.get(type) ?? glossaryEntries().then((entries) => selectGlosses(entries, type));
  selected.set(type, known);
  return known;
}

/** Selects entries by the type of their page. */
export function selectGlosses(entries: readonly GlossaryEntry[], type: PageType): Glosses {
  return new Map(
    entries.flatMap((entry) => (entry.page?.type === type ? [[entry.page.id, entry] as const] : [])),
  );
}
