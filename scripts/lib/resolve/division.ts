import type { Level } from '../../../src/model/levels.ts';

/** An administrative division of the register, 全国 not among them. */
export interface Division {
  /** Six digits, nine for a town. */
  code: string;
  name: string;
  /** Name without its type: 岳阳. */
  stem: string;
  level: Level;
  /** The division above; null for a province. */
  parent: Division | null;
  /** Its province, itself for a province. */
  province: Division;
}

/** Whether a division lies inside another one, at any depth. */
export function isInside(division: Division, other: Division): boolean {
  for (let above = division.parent; above !== null; above = above.parent) if (above === other) return true;
  return false;
}

/** A division and all above it, from itself up to its province. */
export function withAncestors(division: Division): Division[] {
  return division.parent === null ? [division] : [division, ...withAncestors(division.parent)];
}

/** Names of a division and all above it, from its province down: 望城区 → [湖南省, 长沙市, 望城区]. */
export function pathOf(division: Division): string[] {
  return withAncestors(division)
    .map(({ name }) => name)
    .reverse();
}
