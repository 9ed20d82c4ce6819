import { z } from 'zod';

/** The levels of administration from the top down; a federation stands at each. */
export const LEVELS = ['national', 'province', 'city', 'county', 'township', 'village'] as const;
export const Level = z.enum(LEVELS);
export type Level = z.infer<typeof Level>;

/** Chinese names of the levels: `city` → 市州. */
export const LEVEL_NAMES: Record<Level, string> = {
  national: '全国',
  province: '省级',
  city: '市州',
  county: '县市区',
  township: '乡镇街道',
  village: '村社区',
};

/** Order for sorting, from the top down; an unknown level comes last. */
export function levelRank(level: Level | null): number {
  return level === null ? LEVELS.length : LEVELS.indexOf(level);
}
