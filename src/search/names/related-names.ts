import { type Fold, keyText } from '../key.ts';
import type { NameQuery } from './grade.ts';
import type { ReadEntry } from './name-entry.ts';

/** A wording of a family and some of the places where it stands: `names/families/<id>.json`. */
export interface FamilyWording {
  /** As printed: `巾帼大宣讲`. */
  text: string;
  /** How many records have it. */
  records: number;
  /** The first place in each of the newest of them, at most five. */
  places: { record: string; name: string; node: string }[];
}

export interface FamilyFile {
  /** Whether an editor joined the wordings; otherwise a rule did. */
  curated: boolean;
  wordings: FamilyWording[];
}

/** A theme with the words that speak for it: `names/themes.json`. */
export interface ThemeWords {
  id: string;
  zh: string;
  en: string;
  records: number;
  /** Keys of its terms with their weights: `["两癌", 4]`. */
  terms: [key: string, weight: number][];
}

/** A theme a query belongs to, and the terms that say so. */
export interface RelatedTheme {
  theme: ThemeWords;
  terms: string[];
}

const THEMES = 2;

/** Families one of whose wordings a query is, or is at least half of: 巾帼大宣讲. Only those with more than one wording. */
export function familiesOf({ key }: NameQuery, entries: readonly ReadEntry[]): ReadEntry[] {
  const isMeant = (name: string) => name.includes(key) && key.length * 2 >= name.length;
  if (key.length < 2) return [];
  return entries.filter(
    ({ type, forms }) =>
      type === 'campaign' && wordingsOf(forms).length > 1 && forms.some((form) => isMeant(form.key)),
  );
}

/** The forms that plans print: a name's rendering in English is none of its wordings. */
export function wordingsOf<Form extends { text: string }>(forms: readonly Form[]): Form[] {
  return forms.filter(({ text }) => /\p{Script=Han}/u.test(text));
}

/** The wordings that a search for the query as a string does not find: for 百千万巾帼大宣讲 巾帼大宣讲. */
export function otherWordings({ key }: NameQuery, { wordings }: FamilyFile, fold: Fold): FamilyWording[] {
  return wordings.filter(({ text }) => !keyText(text, fold).includes(key));
}

/** Themes whose lexicon holds the query, or words of it, the strongest first, at most two: 两癌 → 健康与关爱帮扶. */
export function relatedThemes({ key }: NameQuery, themes: readonly ThemeWords[]): RelatedTheme[] {
  if (key.length < 2) return [];
  return themes
    .map((theme) => {
      const terms = theme.terms.filter(([term]) => term.includes(key) || key.includes(term));
      return {
        theme,
        terms: terms.map(([term]) => term),
        weight: Math.max(0, ...terms.map((t) => weigh(key, t))),
      };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || b.terms.length - a.terms.length)
    .slice(0, THEMES)
    .map(({ theme, terms }) => ({ theme, terms }));
}

/** The weight of a term, less the more it differs in length from the query. */
function weigh(key: string, [term, weight]: [string, number]): number {
  return (weight * Math.min(key.length, term.length)) / Math.max(key.length, term.length);
}
