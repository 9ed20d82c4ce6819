import { group } from 'd3';

/** A division as the register has it: code, name and the way down to it, the division itself last. */
interface Region {
  code: string;
  path: readonly string[];
}

/** A division with all that stands at it or below it. */
export interface PlaceGroup<T> {
  /** Its GB/T 2260 code. */
  code: string;
  name: string;
  members: T[];
}

/**
 * Groups what has a region by the first step of the way down at which they part: provinces; within one province its
 * prefectures. What stands above that step, as a province among its prefectures does, is in no group; a single place
 * is one. By code, as in the register: no order of merit.
 */
export function groupByPlace<T>(
  things: readonly T[],
  regionOf: (thing: T) => Region | null,
): PlaceGroup<T>[] {
  const placed = things.flatMap((thing) => {
    const region = regionOf(thing);
    return region === null ? [] : [{ thing, region }];
  });
  const deepest = placed.reduce((most, { region }) => Math.max(most, region.path.length), 0);
  let step = 0;
  while (step + 1 < deepest && new Set(placed.map(({ region }) => wayTo(region, step))).size < 2) step += 1;
  const groups = group(
    placed.filter(({ region }) => region.path.length > step),
    ({ region }) => wayTo(region, step),
  );
  return [...groups.values()]
    .map((own) => ({
      code: own.map(({ region }) => codeAt(region, step)).sort()[0] ?? '',
      name: own[0]?.region.path[step] ?? '',
      members: own.map(({ thing }) => thing),
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The way down to a step, by which two places of one name in two provinces stay two; null for what lies above it. */
function wayTo({ path }: Region, step: number): string | null {
  return path.length > step ? path.slice(0, step + 1).join('/') : null;
}

/**
 * Code of the division at a step of the way: two digits name the province, two more the prefecture, six the county;
 * a county right below a province has no prefecture to name (北京市东城区 110101).
 */
function codeAt({ code, path }: Region, step: number): string {
  const below = path.length - 1 - step;
  if (below === 0) return code;
  if (below === 1 && code.length === 9) return code.slice(0, 6);
  return code.slice(0, 2 * (step + 1)).padEnd(6, '0');
}
