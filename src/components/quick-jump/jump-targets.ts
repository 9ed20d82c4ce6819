import { href } from '../../address.ts';
import { writeState } from '../../search/address-state.ts';
import { readNameQuery } from '../../search/names/grade.ts';
import { glossaryPageWords } from '../../strings/glossary.ts';
import { sitePagesWords, quickJumpScriptWords as words } from '../../strings/quick-jump.ts';
import { suggestScriptWords } from '../../strings/suggest.ts';
import { openFold } from '../search/open-index.ts';
import { type Suggestion, type SuggestionGroup, suggestNames } from '../search/suggestions.ts';
import { findPages } from './find-pages.ts';

/** What words lead to. */
export interface JumpTargets {
  groups: SuggestionGroup[];
  /** Whether the lists of names could be had. */
  isRead: boolean;
}

/** Names and pages that words call, and last a search of the full text for them. */
export async function findTargets(base: string, typed: string): Promise<JumpTargets> {
  const [pages, names] = await Promise.all([
    suggestPages(base, typed),
    typed.trim() === '' ? [] : suggestNames(base, typed).catch(() => null),
  ]);
  return { groups: [...(names ?? []), ...pages, ...searchOf(typed)], isRead: names !== null };
}

async function suggestPages(base: string, typed: string): Promise<SuggestionGroup[]> {
  // Without the table of traditional characters the pages are found all the same.
  const fold = await openFold(base).catch(() => new Map());
  const suggestions = findPages([...sitePagesWords, glossaryPageWords], readNameQuery(typed, fold), fold).map(
    ({ path, name, also }) => plain(href(path), name, also === null ? '' : suggestScriptWords.also(also)),
  );
  return suggestions.length === 0 ? [] : [{ name: words.pages, suggestions }];
}

function searchOf(typed: string): SuggestionGroup[] {
  const query = typed.trim();
  if (query === '') return [];
  const address = href('/search/') + writeState({ query, filters: {} });
  return [
    { name: words.full, suggestions: [{ ...plain(address, words.search(query), ''), isSearch: true }] },
  ];
}

function plain(address: string, text: string, note: string): Suggestion {
  return { address, text: [{ text, hit: false }], note, isSearch: false };
}
