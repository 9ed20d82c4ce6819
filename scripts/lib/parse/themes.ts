import { foldForTerms, matchTerms, plantTerms, type TermTree } from '../../../src/model/match-terms.ts';
import type { ThemeLabel } from '../../../src/model/text.ts';
import type { ThemeLexicon, ThemeTerm } from '../../../src/model/theme.ts';

/** What is labelled: an item with its heading, or a paragraph that has none. */
export interface ThemedPassage {
  heading: string | null;
  /** The text below the heading; a heading repeated at its start is counted once. */
  text: string;
}

/** How strengths become scores. Each figure is in the unit of the weights in `themes.yml`. */
export const SCORING = {
  /** A heading whose terms weigh this much gives half of what a heading can give. */
  headingHalf: 2,
  /** The most a heading can give alone, so that a bare heading never counts as a whole passage. */
  headingShare: 0.7,
  /** A text of `bodyLength` characters whose terms weigh this much scores one half. */
  bodyHalf: 8,
  bodyLength: 200,
  /** Added to every length, so that a single word in a short line is no certainty. */
  bodySmoothing: 100,
  /** A theme with less than this gets no label. */
  threshold: 0.2,
  /** Nor does one with less than this share of the main theme's score. */
  besideMain: 0.45,
} as const;

/** A term's entry for one theme; `theme` is its place in the fixed order, null for a silent phrase. */
interface Entry {
  theme: number | null;
  term: ThemeTerm;
}

/**
 * The themes of a passage, main theme first, by the terms of the lexicon found in it.
 * `{heading: "落实制度机制", text: "学习贯彻《湖南省家庭教育促进条例》，…完善常态化寻找“最美家庭”机制…"}`
 * → family-education by 家庭教育促进条例, family-civility by 最美家庭.
 *
 * The score, 0–1, joins what the heading and the text give as independent signs: `1 − (1 − h)(1 − b)`.
 * `b` falls with the length of the text, so that scores of long and short items compare. Equal scores keep the
 * fixed order of the lexicon. Empty where no theme passes the threshold.
 */
export function labelThemes(passage: ThemedPassage, lexicon: ThemeLexicon): ThemeLabel[] {
  const heading = foldForTerms(passage.heading ?? '');
  const text = foldForTerms(passage.text);
  const body = text.startsWith(heading) ? text.slice(heading.length) : text;
  const tree = treeOf(lexicon);
  const inHeading = strengths(tree, heading, heading + body);
  const inBody = strengths(tree, body, heading + body);

  const labels = lexicon.themes.flatMap((theme, order) => {
    const evidence = ranked(inHeading.get(order), inBody.get(order));
    if (evidence.length === 0) return [];
    const score = join(total(inHeading.get(order)), total(inBody.get(order)), body.length);
    return [{ id: theme.id, score, evidence }];
  });
  labels.sort((a, b) => b.score - a.score);
  const floor = Math.max(SCORING.threshold, (labels[0]?.score ?? 0) * SCORING.besideMain);
  return labels.filter((label) => label.score >= floor);
}

/** Strength of each term by theme: its weight, a half more for the second occurrence, a third more for the third. */
function strengths(tree: TermTree<Entry>, text: string, whole: string): Map<number, Map<string, number>> {
  const counts = new Map<Entry, number>();
  for (const match of matchTerms(tree, text)) {
    for (const entry of match.values) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  }
  const byTheme = new Map<number, Map<string, number>>();
  for (const [{ theme, term }, count] of counts) {
    if (theme === null || term.unless?.some((word) => whole.includes(word))) continue;
    const terms = byTheme.get(theme) ?? new Map<string, number>();
    byTheme.set(theme, terms.set(term.term, term.weight * harmonic(count)));
  }
  return byTheme;
}

/** 1 + 1/2 + … + 1/n. */
function harmonic(n: number): number {
  let sum = 0;
  for (let k = 1; k <= n; k += 1) sum += 1 / k;
  return sum;
}

function total(terms: Map<string, number> | undefined): number {
  return [...(terms?.values() ?? [])].reduce((sum, strength) => sum + strength, 0);
}

/** Both strengths as one score, rounded to three places so that files stay the same on every machine. */
function join(heading: number, body: number, length: number): number {
  const { headingHalf, headingShare, bodyHalf, bodyLength, bodySmoothing } = SCORING;
  const half = (bodyHalf * (length + bodySmoothing)) / (bodyLength + bodySmoothing);
  const fromHeading = (headingShare * heading) / (heading + headingHalf);
  const fromBody = body / (body + half);
  return Math.round((1 - (1 - fromHeading) * (1 - fromBody)) * 1000) / 1000;
}

/** The terms found, strongest first; those of equal strength in the order of the text, heading first. */
function ranked(...found: (Map<string, number> | undefined)[]): string[] {
  const sums = new Map<string, number>();
  for (const terms of found) {
    for (const [term, strength] of terms ?? []) sums.set(term, (sums.get(term) ?? 0) + strength);
  }
  return [...sums].sort((a, b) => b[1] - a[1]).map(([term]) => term);
}

const trees = new WeakMap<ThemeLexicon, TermTree<Entry>>();

/** The tree of a lexicon, planted once for each lexicon object. */
function treeOf(lexicon: ThemeLexicon): TermTree<Entry> {
  const known = trees.get(lexicon);
  if (known !== undefined) return known;
  const terms = lexicon.themes.flatMap((theme, order) =>
    theme.terms.map((term) => [foldForTerms(term.term), { theme: order, term }] as const),
  );
  const silent = lexicon.silent.map(
    ({ phrase }) => [foldForTerms(phrase), { theme: null, term: { term: phrase, weight: 1 } }] as const,
  );
  const tree = plantTerms<Entry>([...terms, ...silent]);
  trees.set(lexicon, tree);
  return tree;
}
