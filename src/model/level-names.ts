import type { LEVELS } from './level-order.ts';

type Level = (typeof LEVELS)[number];

/** Chinese names of the levels, apart from their schema because scripts of pages print them: `city` → 市州. */
export const LEVEL_NAMES: Record<Level, string> = {
  national: '全国',
  province: '省级',
  city: '市州',
  county: '县市区',
  township: '乡镇街道',
  village: '村社区',
};
