import { type Choice, listChoices } from './plan-list.ts';
import { type PartPage, type PlanPart, type PlanParts, pagesOf, planParts } from './plan-parts.ts';

/** A part as others name and link it. */
export type PartLink = Pick<PlanPart, 'year' | 'place' | 'records'>;

/** What the page of a part stands on. */
export interface PartView extends PartPage {
  /** Levels and regions right below the province that the page has. */
  choices: { levels: Choice[]; regions: Choice[] };
  /** Parts of the same place, newest year first; itself among them. */
  years: PartLink[];
  /** Parts of the same year, by code of the place; itself among them. */
  places: PartLink[];
}

/** Every page of every part with what stands beside it; none where the corpus is one list. */
export async function partViews(): Promise<PartView[]> {
  return viewParts(await planParts());
}

/** Puts each page of the parts beside the others of its year and place. */
export function viewParts({ isWhole, parts }: PlanParts): PartView[] {
  if (isWhole) return [];
  const ofYear = Map.groupBy(parts, ({ year }) => year);
  const ofPlace = Map.groupBy(parts, ({ place }) => place);
  return parts.flatMap((part) =>
    pagesOf(part).map((page) => ({
      ...page,
      choices: choicesOn(page),
      years: ofPlace.get(part.place) ?? [],
      places: ofYear.get(part.year) ?? [],
    })),
  );
}

function choicesOn({ levels }: PartPage): PartView['choices'] {
  const entries = levels.flatMap(({ groups }) => groups.flatMap((group) => group.entries));
  const choices = listChoices(entries);
  return { levels: choices.levels, regions: choices.regions.filter(({ value }) => value.includes('/')) };
}
