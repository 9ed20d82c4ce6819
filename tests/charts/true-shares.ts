import type { Item, PlanRecord } from '../../src/model/record.ts';
import type { ThemeLabel } from '../../src/model/text.ts';

/** Letters and digits, counted one by one. */
const lengthOf = (text: string): number => [...text].filter((c) => /[\p{L}\p{N}]/u.test(c)).length;
const textIn = (item: Item): string =>
  [item.heading, ...item.paragraphs.map(({ text }) => text), ...item.items.map(textIn)].join('');

/** Characters of a record: in all, and by theme as they are divided among the labels by score. */
export function countCharacters({ sections, opening }: PlanRecord) {
  const units: { text: string; themes: ThemeLabel[] }[] =
    sections.length === 0
      ? opening
      : sections.flatMap((section) => [
          ...section.paragraphs,
          ...section.items.map((item) => ({ text: textIn(item), themes: item.themes })),
        ]);
  const byTheme = new Map<string, number>();
  let all = 0;
  for (const { text, themes } of units) {
    const characters = lengthOf(text);
    const scores = themes.reduce((sum, { score }) => sum + score, 0);
    all += characters;
    for (const { id, score } of themes)
      byTheme.set(
        id,
        (byTheme.get(id) ?? 0) + characters * (scores > 0 ? score / scores : 1 / themes.length),
      );
  }
  return { all, byTheme };
}

/** Share of a theme in several records together, 0–1. */
export function shareIn(records: PlanRecord[], theme: string): number {
  const counted = records.map(countCharacters);
  const all = counted.reduce((sum, one) => sum + one.all, 0);
  return counted.reduce((sum, one) => sum + (one.byTheme.get(theme) ?? 0), 0) / all;
}

/** Share of a theme in the plans of several organisations: their median from three on, else all plans together. */
export function shareOfMany(records: PlanRecord[], theme: string): number {
  const organisations = [...Map.groupBy(records, ({ organisation }) => organisation).values()];
  if (organisations.length < 3) return shareIn(records, theme);
  const shares = organisations.map((own) => shareIn(own, theme)).sort((a, b) => a - b);
  const half = Math.floor(shares.length / 2);
  const upper = shares[half] ?? 0;
  return shares.length % 2 === 1 ? upper : ((shares[half - 1] ?? 0) + upper) / 2;
}

/** A share as it is printed: `23.5%`, `0%`, `<0.1%`. */
export function sayShare(share: number): string {
  if (share === 0) return '0%';
  return share < 0.0005 ? '<0.1%' : `${(share * 100).toFixed(1)}%`;
}
