import type { Measure } from '../../src/charts/measures.ts';
import { foldForTerms } from '../../src/model/match-terms.ts';
import type { Item, PlanRecord } from '../../src/model/record.ts';
import type { ThemeLabel } from '../../src/model/text.ts';
import type { Theme } from '../../src/model/theme.ts';
import { countLabels } from './true-counts.ts';

interface LabelledText {
  text: string;
  themes: ThemeLabel[];
}

/** Labelled units of a record, straight from its JSON: passages that stand in no item, and outermost items with all they hold. */
export function unitsOf({ sections, opening }: PlanRecord): LabelledText[] {
  if (sections.length === 0) return opening;
  return sections.flatMap(({ paragraphs, items }) => [
    ...paragraphs,
    ...items.map((item) => ({ text: wholeText(item), themes: item.themes })),
  ]);
}

function wholeText({ heading, paragraphs, items }: Item): string {
  return [heading, ...paragraphs.map(({ text }) => text), ...items.map(wholeText)].join('。');
}

/** Characters of a record's units, punctuation and blanks left out. */
export function charactersOf(record: PlanRecord): number {
  return unitsOf(record).reduce((sum, { text }) => sum + lengthOf(text), 0);
}

/** A record's figure for a theme, worked out by the rules that the site prints under its charts. */
export function trueFigure(record: PlanRecord, theme: Theme, measure: Measure, themes: Theme[]): number {
  if (measure === 'items') return countLabels(record, theme.id);
  const characters = charactersOf(record);
  if (characters === 0) return 0;
  const sum = unitsOf(record).reduce(
    (sum, unit) =>
      sum + (measure === 'share' ? charactersFor(unit, theme.id) : mentionsIn(unit.text, theme.id, themes)),
    0,
  );
  return measure === 'share' ? sum / characters : (sum * 1000) / characters;
}

/** Lower quartile, median, upper quartile: in proportion between the values around the place (n − 1) · p. */
export function trueQuartiles(values: number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return [1, 2, 3].map((quarter) => {
    const place = ((sorted.length - 1) * quarter) / 4;
    const [lower = 0, upper = lower] = sorted.slice(Math.floor(place));
    return lower + (upper - lower) * (place % 1);
  });
}

const lengthOf = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

function charactersFor({ text, themes }: LabelledText, theme: string): number {
  const label = themes.find(({ id }) => id === theme);
  if (label === undefined) return 0;
  const all = themes.reduce((sum, { score }) => sum + score, 0);
  return lengthOf(text) * (all > 0 ? label.score / all : 1 / themes.length);
}

/** Strong terms (weight 3 or more) in a text; what lies inside a longer strong term is not counted. */
function mentionsIn(text: string, theme: string, themes: Theme[]): number {
  const folded = foldForTerms(text);
  const strong = themes.flatMap(({ id, terms }) =>
    terms.filter(({ weight }) => weight >= 3).map(({ term }) => ({ id, term: foldForTerms(term) })),
  );
  const found = strong.flatMap(({ id, term }) =>
    placesIn(folded, term).map((start) => ({ id, start, end: start + term.length })),
  );
  const isInside = (a: (typeof found)[number], b: (typeof found)[number]) =>
    b.start <= a.start && a.end <= b.end && b.end - b.start > a.end - a.start;
  return found.filter((one) => one.id === theme && !found.some((other) => isInside(one, other))).length;
}

function placesIn(text: string, term: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) places.push(at);
  return places;
}
