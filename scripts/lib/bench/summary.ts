import { percentile } from '../search-quality/figures.ts';
import type { Run, ToolFigures } from './results.ts';
import type { StepRun } from './run-step.ts';

/** Name of the step that reads the texts; only this site has it, for the others get Markdown or JSON made ready. */
export const READING = 'ingest';
/** Name of this site among the tools. */
export const OURS = 'ours';

/** Medians over all rounds that went well. */
export interface Summary {
  /** Seconds; NaN where no round went well. */
  wall: number;
  fastest: number;
  slowest: number;
  /** Seconds of the processor; null where the system does not tell. */
  processor: number | null;
  /** Bytes; the highest of a round's steps. Null as above. */
  peak: number | null;
  rounds: number;
}

/** The building of a tool, or of this site its reading alone (`reading`). */
export function summarise({ runs }: Pick<ToolFigures, 'runs'>, part: 'building' | 'reading'): Summary {
  const done = runs.map((run) => stepsOf(run, part)).filter(isDone);
  const walls = done.map((steps) => sum(steps.map(({ wall }) => wall)));
  return {
    wall: median(walls),
    fastest: Math.min(...walls),
    slowest: Math.max(...walls),
    processor: median0(done.map((steps) => total(steps, 'processor', sum))),
    peak: median0(done.map((steps) => total(steps, 'peak', (values) => Math.max(...values)))),
    rounds: done.length,
  };
}

function stepsOf({ steps }: Run, part: 'building' | 'reading'): StepRun[] {
  return steps.filter(({ step }) => (step === READING) === (part === 'reading'));
}

function isDone(steps: readonly StepRun[]): boolean {
  return steps.length > 0 && steps.every(({ failed }) => failed === null);
}

/** One figure of all steps together; null where one of them lacks it. */
function total(
  steps: readonly StepRun[],
  field: 'processor' | 'peak',
  join: (values: number[]) => number,
): number | null {
  const values = steps.map((step) => step[field]).filter((value) => value !== null);
  return values.length === steps.length ? join(values) : null;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

/** The middle value, of an even number the mean of the two in the middle; NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) return percentile(sorted, 0.5);
  return ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/** The middle of the values that are known; null for none. */
function median0(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? median(known) : null;
}
