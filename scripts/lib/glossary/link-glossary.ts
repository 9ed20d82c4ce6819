import type { Campaign, Formula, Law } from '../../../src/model/campaign.ts';
import type { GlossaryEntry } from '../../../src/model/glossary.ts';
import { nameKey } from '../names/key.ts';
import { nameIds } from '../names/name-id.ts';
import type { WrittenEntry } from './glossary-file.ts';

/** The names of a corpus that have pages. */
export interface PagedNames {
  campaigns: readonly Campaign[];
  formulas: readonly Formula[];
  laws: readonly Law[];
}

type Page = NonNullable<GlossaryEntry['page']>;

/**
 * The glossary with ids and the page of each term: the one called so, else the one with such a wording.
 * A page belongs to one entry only, the first that claims it by name. Sorted by id.
 */
export function linkGlossary(written: readonly WrittenEntry[], names: PagedNames): GlossaryEntry[] {
  const ids = nameIds(written.map(({ term }) => term));
  const pages = pagesByName(names);
  const taken = new Set<Page>();
  const claim = (forms: readonly string[]): Page | null => {
    const page = forms.map((form) => pages.get(nameKey(form))).find((found) => found && !taken.has(found));
    if (page !== undefined) taken.add(page);
    return page ?? null;
  };
  const called = written.map(({ term }) => claim([term]));
  return written
    .map(({ general: _, ...entry }, i): GlossaryEntry => {
      const page = called[i] ?? claim(entry.also);
      return { id: ids.get(entry.term) as string, ...entry, page };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Set phrases with their meaning in English as the glossary has it. */
export function renderFormulas(formulas: readonly Formula[], glossary: readonly GlossaryEntry[]): Formula[] {
  const english = new Map(
    glossary.flatMap(({ page, english: text }) =>
      page?.type === 'formula' ? [[page.id, text] as const] : [],
    ),
  );
  return formulas.map((formula) => ({ ...formula, en: english.get(formula.id) ?? null }));
}

/** Pages by the key of every name; a name itself goes before a wording, a formula before a law or campaign. */
function pagesByName({ campaigns, formulas, laws }: PagedNames): Map<string, Page> {
  const pages = new Map<string, Page>();
  const enter = (name: string, page: Page) => {
    const key = nameKey(name);
    if (!pages.has(key)) pages.set(key, page);
  };
  const formulaPages = formulas.map((of) => ({ of, page: { type: 'formula', id: of.id } as const }));
  const lawPages = laws.map((of) => ({ of, page: { type: 'law', id: of.id } as const }));
  const campaignPages = campaigns.map((of) => ({ of, page: { type: 'campaign', id: of.id } as const }));
  for (const { of, page } of formulaPages) enter(of.text, page);
  for (const { of, page } of lawPages) for (const title of [of.title, of.short]) enter(title, page);
  for (const { of, page } of campaignPages) enter(of.name, page);
  for (const { of, page } of campaignPages) for (const wording of of.wordings) enter(wording, page);
  return pages;
}
