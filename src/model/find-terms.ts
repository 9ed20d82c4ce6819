import { foldForTerms, matchTerms, plantTerms } from './match-terms.ts';

/**
 * Where terms stand in a text, the longest at each place, over quote marks and blanks inside it: 进村两委 in
 * 选举进村“两委”。 → `[{ start: 2, end: 7 }]`. UTF-16 units, end exclusive.
 */
export function findTerms(text: string, terms: readonly string[]): { start: number; end: number }[] {
  const places: number[] = [];
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const kept = foldForTerms(text[at] ?? '');
    for (let unit = 0; unit < kept.length; unit += 1) places.push(at);
    folded += kept;
  }
  const tree = plantTerms(terms.map((term) => [foldForTerms(term), null] as const));
  return matchTerms(tree, folded).map(({ start, end }) => ({
    start: places[start] ?? 0,
    end: (places[end - 1] ?? 0) + 1,
  }));
}
