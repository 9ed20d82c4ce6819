import type { Level } from './levels.ts';
import type { Region } from './organisation.ts';

/** A division by its code (GB/T 2260) and name. */
export interface PlaceName {
  code: string;
  name: string;
}

/**
 * The divisions a region lies in, from the province down, itself last: 望城区 430112 → 湖南省 430000, 长沙市 430100, 望城区.
 * The codes above follow from its own (GB/T 2260: two digits a step); where the path has no city (a district of 北京,
 * 仙桃市 429004 under 湖北省) the code of the group between, which is no division, is left out.
 */
export function placesOn({ code, name, path }: Pick<Region, 'code' | 'name' | 'path'>): PlaceName[] {
  const codes = [...new Set([`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code.slice(0, 6), code])];
  const above = codes.slice(0, -1);
  const names = path.slice(0, -1);
  const real = above.length > names.length ? above.toSpliced(1, above.length - names.length) : above;
  return [...real.map((step, i) => ({ code: step, name: names[i] ?? '' })), { code, name }];
}

/** The level a code tells by its length and zeros: 430600 → city. */
export function levelByCode(code: string): Level {
  if (code.length === 9) return 'township';
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'city' : 'county';
}
