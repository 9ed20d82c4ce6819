import { group } from 'd3';
import type { Region } from '../model/organisation.ts';
import { placesOn } from '../model/places.ts';

/** A step of the way down: 0 is the province, 1 the prefecture. */
export type Step = 0 | 1;

/** A division with all that stands at it or below it. */
export interface PlaceGroup<T> {
  /** Its GB/T 2260 code. */
  code: string;
  name: string;
  members: T[];
}

/**
 * Groups what has a region by its province or prefecture; what stands above that step, as a province among its
 * prefectures does, is in no group. By code, as in the register: no order of merit.
 */
export function groupByPlace<T>(
  things: readonly T[],
  regionOf: (thing: T) => Region | null,
  step: Step,
): PlaceGroup<T>[] {
  const placed = things.flatMap((thing) => {
    const region = regionOf(thing);
    const place = region === null ? undefined : placesOn(region)[step];
    return place === undefined ? [] : [{ thing, place }];
  });
  return [...group(placed, ({ place }) => place.code)]
    .map(([code, own]) => ({
      code,
      name: own[0]?.place.name ?? '',
      members: own.map(({ thing }) => thing),
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The step at which regions first part: provinces where there are several, else the prefectures of the only one. */
export function topStep(regions: readonly Region[]): Step {
  const provinces = new Set(regions.map(({ path }) => path[0]));
  return provinces.size > 1 || regions.every(({ path }) => path.length < 2) ? 0 : 1;
}
