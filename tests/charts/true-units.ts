import type { Item, PlanRecord } from '../../src/model/record.ts';

/** A labelled unit as it stands in the JSON of a record. */
export interface TrueUnit {
  id: string;
  characters: number;
  themes: { id: string; score: number }[];
}

const count = (text: string): number => [...text].filter((one) => /[\p{L}\p{N}]/u.test(one)).length;
const countItem = ({ heading, paragraphs, items }: Item): number =>
  count(heading) +
  paragraphs.reduce((sum, { text }) => sum + count(text), 0) +
  items.reduce((sum, item) => sum + countItem(item), 0);

/** Units of a record by section, in the order of the text, counted straight from its JSON; sections without any left out. */
export function trueParts({ sections, opening }: PlanRecord): TrueUnit[][] {
  const ofText = ({ id, text, themes }: PlanRecord['opening'][number]) => ({
    id,
    characters: count(text),
    themes,
  });
  const parts =
    sections.length === 0
      ? [opening.map(ofText)]
      : sections.map(({ paragraphs, items }) => [
          ...paragraphs.map(ofText),
          ...items.map((item) => ({ id: item.id, characters: countItem(item), themes: item.themes })),
        ]);
  return parts.filter((units) => units.length > 0);
}

/** Share of characters that a theme takes of records together, as it is printed; null where they have no characters. */
export function printPooled(records: PlanRecord[], theme: string): string | null {
  const units = records.flatMap((record) => trueParts(record).flat());
  const all = units.reduce((sum, { characters }) => sum + characters, 0);
  if (all === 0) return null;
  const share =
    units.reduce((sum, { characters, themes }) => {
      const total = themes.reduce((scores, { score }) => scores + score, 0);
      const own = themes.filter(({ id }) => id === theme).reduce((scores, { score }) => scores + score, 0);
      return total === 0 ? sum : sum + (characters * own) / total;
    }, 0) / all;
  if (share === 0) return '0%';
  return share < 0.0005 ? '<0.1%' : `${(share * 100).toFixed(1)}%`;
}
