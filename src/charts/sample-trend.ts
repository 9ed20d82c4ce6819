import { layoutTrend } from './trend.ts';
import type { Size, TrendLayout, TrendPoint } from './trend-layout.ts';

export const size: Size = { width: 320, plot: 124, emptyText: { gap: '未收录', summary: '仅摘要' } };
export const frameOf = ({ width, height }: TrendLayout) => ({
  left: 0,
  top: 0,
  right: width,
  bottom: height,
});

export function point(over: Partial<TrendPoint> = {}): TrendPoint {
  return {
    record: 'r',
    organisation: 'jia',
    label: '甲阳市',
    year: 2021,
    sort: 'full',
    isPress: false,
    value: 1,
    ...over,
  };
}
export const boxOf = (x: number, y: number, r: number) => ({
  left: x - r,
  top: y - r,
  right: x + r,
  bottom: y + r,
});
/** Height of one unit on the axis. */
export const pixelsOf = ({ plot, ticks }: TrendLayout) =>
  (plot.bottom - plot.top) / (ticks.at(-1)?.value ?? 1);
export const one = (points: TrendPoint[]) => layoutTrend([{ id: 'ideology', points }], size);
