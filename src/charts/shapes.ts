import type { Stage } from '../model/campaign.ts';

/** Outlines of marks around their centre, within 8 px of it. */
export const SHAPES = {
  circle: 'M-6 0A6 6 0 1 0 6 0A6 6 0 1 0-6 0Z',
  plus: 'M-2.2-7H2.2V-2.2H7V2.2H2.2V7H-2.2V2.2H-7V-2.2H-2.2Z',
  triangle: 'M-5-6.5 7 0-5 6.5Z',
  chevrons: 'M-7.5-6H-4L-1 0-4 6H-7.5L-4.5 0ZM0-6H3.5L6.5 0 3.5 6H0L3 0Z',
  square: 'M-5.5-5.5H5.5V5.5H-5.5Z',
} as const;
export type Shape = keyof typeof SHAPES;

/** The shape of a stage, like its sign in text: + 新启动, ▷ 实施中, ≫ 已有深化, ■ 收尾; a circle where no verb tells. */
export function shapeOfStage(stage: Stage | null): Shape {
  return stage === null ? 'circle' : STAGE_SHAPES[stage];
}

const STAGE_SHAPES: Record<Stage, Shape> = {
  new: 'plus',
  running: 'triangle',
  continued: 'chevrons',
  closing: 'square',
};
