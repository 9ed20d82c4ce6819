import type { ToolFigures } from './results.ts';
import type { StepRun } from './run-step.ts';

/** A step for tests: 10 s of wall time and of the processor, 1 GB. */
export function aStep(over: Partial<StepRun> = {}): StepRun {
  return { step: 'build', wall: 10, processor: 10, peak: 1e9, failed: null, ...over };
}

/** Figures for tests: one round of one step. */
export function someFigures(over: Partial<ToolFigures> = {}): ToolFigures {
  return {
    ...{ tool: 'hugo', title: 'Hugo 0.111 + Pagefind 1.6.0', plans: 1000 },
    ...{ date: '2026-11-23', command: 'npm run bench', failed: null },
    runs: [{ round: 1, load: 0.5, steps: [aStep()] }],
    ...{ output: null, search: null, changed: null },
    ...over,
  };
}
