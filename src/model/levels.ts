import { z } from 'zod';
import { LEVELS, levelRank } from './level-order.ts';

export { LEVELS, levelRank };
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
