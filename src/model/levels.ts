import { z } from 'zod';
import { LEVELS, levelRank } from './level-order.ts';

export { LEVEL_NAMES } from './level-names.ts';
export { LEVELS, levelRank };
export const Level = z.enum(LEVELS);
export type Level = z.infer<typeof Level>;
