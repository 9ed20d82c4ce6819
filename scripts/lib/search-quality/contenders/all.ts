import type { Contender } from './contender.ts';
import { minisearch } from './minisearch.ts';
import { ours } from './ours.ts';
import { stock } from './stock.ts';

/** Every contender, in the order they are measured. */
export const CONTENDERS: readonly Contender[] = [ours, stock, minisearch];
