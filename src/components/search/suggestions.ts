import { href } from '../../address.ts';
import { passageAddress, writeState } from '../../search/address-state.ts';
import { cutContext, type Piece } from '../../search/context.ts';
import { type FoundRecord, findCandidates, readRecord } from '../../search/find.ts';
import { readNameQuery } from '../../search/names/grade.ts';
import { matchNames, type NameMatch } from '../../search/names/match-names.ts';
import { parseQuery } from '../../search/query.ts';
import { suggestScriptWords as words } from '../../strings/suggest.ts';
import { foundAddress, nameAddress } from './name-address.ts';
import { openIndex } from './open-index.ts';
import { openNames } from './open-names.ts';
import { entryKind, entryName, openPageNames, recordName } from './page-names.ts';
import { recentSearches } from './recent-searches.ts';

/** A line one can choose. */
export interface Suggestion {
  address: string;
  /** What it says, marked where the query stands. */
  text: Piece[];
  note: string;
  /** Whether choosing it is a search: then the words typed are remembered. */
  isSearch: boolean;
}

export interface SuggestionGroup {
  name: string;
  suggestions: Suggestion[];
}

const NAMES = 8;
const PASSAGES = 3;
/** Records read for them: where characters repeat, one or two do not hold the query after all. */
const TRIED = 5;
/** Characters on either side of the hit: what a line of the list has room for. */
const REACH = 16;

/** The names a query begins, by kind; the kind of the best name first. */
export async function suggestNames(base: string, typed: string): Promise<SuggestionGroup[]> {
  const names = await openNames(base);
  const query = readNameQuery(typed, names.fold);
  const found = matchNames(query, await names.entriesFor(query)).slice(0, NAMES);
  const byType = Map.groupBy(found, ({ entry }) => entry.type);
  return [...byType].map(([type, matches]) => ({
    name: words.groups[type],
    suggestions: matches.map(suggestName),
  }));
}

function suggestName({ entry, form }: NameMatch): Suggestion {
  const name = entryName(entry);
  const isAlias = entry.type === 'organisation' || entry.type === 'year' || name.includes(form.text);
  return {
    address: nameAddress(entry),
    text: [{ text: name, hit: false }],
    note: [words.records(entryKind(entry), entry.records), ...(isAlias ? [] : [words.also(form.text)])].join(
      ' · ',
    ),
    isSearch: false,
  };
}

/** The first passages that hold a query as a string, one a record. No more texts are read than may be shown. */
export async function suggestPassages(base: string, typed: string): Promise<SuggestionGroup[]> {
  const [{ index, fold, facts }, names] = await Promise.all([openIndex(base), openPageNames()]);
  const { whole, text, without } = parseQuery(typed, fold);
  const candidates = await findCandidates(index, whole === '' ? [] : [whole]);
  const read = candidates
    .slice(0, TRIED)
    .map(async ({ id, open }) => readRecord(id, await open(), [whole], fold, without));
  const found = (await Promise.all(read)).filter((record) => record !== null).slice(0, PASSAGES);
  const suggestions = found.flatMap((found) =>
    suggestPassage(found, text, recordName(found.record.meta.name ?? '', facts.get(found.id), names)),
  );
  return suggestions.length === 0 ? [] : [{ name: words.passages, suggestions }];
}

function suggestPassage(
  { record, passages: [first] }: FoundRecord,
  query: string,
  name: string,
): Suggestion[] {
  if (first === undefined) return [];
  const { pieces, cutBefore, cutAfter } = cutContext(first.text, first.hits, REACH);
  const cut = (isCut: boolean) => (isCut ? [{ text: '……', hit: false }] : []);
  return [
    {
      address: passageAddress(foundAddress(record.url), first.id, query),
      text: [...cut(cutBefore), ...pieces, ...cut(cutAfter)],
      note: name,
      isSearch: true,
    },
  ];
}

/** The latest searches of this browser. */
export function suggestRecent(): SuggestionGroup[] {
  const suggestions = recentSearches().map((query) => ({
    address: href('/search/') + writeState({ query, filters: {} }),
    text: [{ text: query, hit: false }],
    note: '',
    isSearch: false,
  }));
  return suggestions.length === 0 ? [] : [{ name: words.recent, suggestions }];
}
