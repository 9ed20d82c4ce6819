import { compareWithinYear } from '../model/order.ts';
import type { PlanRecord } from '../model/record.ts';

/** A plan that must have stood between two records. */
export interface PlanBetween {
  /** Id of the organisation. */
  organisation: string;
  year: number;
  /** Ids of its plans of that year in the corpus, full text first; empty where none is collected. */
  collected: string[];
}

/** How far two records lie apart. */
export interface Distance {
  /** Years from the one to the other, never negative; null where the year of either is unknown. */
  years: number | null;
  /** Plans that lie between, collected or not, by year. */
  between: PlanBetween[];
}

/** Plans by organisation and year. */
export type PlansOf = (organisation: string, year: number) => readonly Pick<PlanRecord, 'id'>[];

/** Sorts the plans of a corpus by organisation and year, full text first. */
export function collectPlans(records: readonly PlanRecord[]): PlansOf {
  const plans = Map.groupBy(
    records.filter(({ kind }) => kind === 'plan').sort(compareWithinYear),
    ({ organisation, year }) => `${organisation} ${year}`,
  );
  return (organisation, year) => plans.get(`${organisation} ${year}`) ?? [];
}

/**
 * How far apart two records lie and which plans lie between: those of both organisations in the years between, and
 * of two organisations also the earlier one's plan of the later year. From a province's plan of 2019 to a city's of
 * 2021: the plans of both for 2020 and the province's for 2021.
 */
export function distanceOf(a: PlanRecord, b: PlanRecord, plansOf: PlansOf): Distance {
  if (a.year === null || b.year === null) return { years: null, between: [] };
  const [earlier, later] = a.year <= b.year ? [a, b] : [b, a];
  const [from, to] = [Math.min(a.year, b.year), Math.max(a.year, b.year)];
  const isSame = earlier.organisation === later.organisation;
  const plan = (organisation: string | null, year: number): PlanBetween[] =>
    organisation === null
      ? []
      : [{ organisation, year, collected: plansOf(organisation, year).map(({ id }) => id) }];
  const between: PlanBetween[] = [];
  for (let year = from + 1; year <= to; year += 1) {
    if (year < to || !isSame) between.push(...plan(earlier.organisation, year));
    if (year < to && !isSame) between.push(...plan(later.organisation, year));
  }
  return { years: to - from, between };
}
