import { group } from 'd3';

/** A division as the register has it: code, and the way down to it, the division itself last. */
interface Region {
  code: string;
  path: readonly string[];
}

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
    return region !== null && region.path.length > step ? [{ thing, region }] : [];
  });
  // By the whole way, so that two places of one name in two provinces stay two.
  const groups = group(placed, ({ region }) => region.path.slice(0, step + 1).join('/'));
  return [...groups.values()]
    .map((own) => ({
      code: own.map(({ region }) => codeAt(region, step)).sort()[0] ?? '',
      name: own[0]?.region.path[step] ?? '',
      members: own.map(({ thing }) => thing),
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The step at which regions first part: provinces where there are several, else the prefectures of the only one. */
export function topStep(regions: readonly Region[]): Step {
  const provinces = new Set(regions.map(({ path }) => path[0]));
  return provinces.size > 1 || regions.every(({ path }) => path.length < 2) ? 0 : 1;
}

/**
 * Code of the division at a step of the way: two digits name the province, two more the prefecture, six the county;
 * a county right below a province has no prefecture to name (北京市东城区 110101).
 */
function codeAt({ code, path }: Region, step: Step): string {
  const below = path.length - 1 - step;
  if (below === 0) return code;
  if (below === 1 && code.length === 9) return code.slice(0, 6);
  return code.slice(0, 2 * (step + 1)).padEnd(6, '0');
}
