import type { Theme } from '../../model/theme.ts';

/** A theme as a chart names it. */
export type TrendTheme = Pick<Theme, 'id' | 'zh' | 'short'>;
