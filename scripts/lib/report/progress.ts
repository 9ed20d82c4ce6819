/** Told how far a step of a long run is: `done` of `total`. */
export type Progress = (step: string, done: number, total: number) => void;

/** Where progress is shown: standard error, or what stands for it in a test. */
export interface Screen {
  isTTY?: boolean;
  write(text: string): unknown;
}

/** A step shorter than this says nothing (ms). */
const QUIET = 2000;
/** Time between two reports (ms): one line rewritten on a terminal, whole lines in a log. */
const PAUSE = { terminal: 200, plain: 10_000 };

/**
 * Shows how far each step is and how long it will still take, once it has run for two seconds, and at its end how
 * long it took: `reading: 4120 of 10000, about 30 s left`. On a terminal one line is rewritten, in a log a line comes
 * every ten seconds. Steps may run side by side, each under its own name.
 */
export function openProgress(screen: Screen, now: () => number): Progress {
  const steps = new Map<string, Step>();
  return (name, done, total) => {
    const time = now();
    const step = steps.get(name) ?? {
      began: time,
      shown: time,
      measured: time,
      done,
      pace: null,
      isSaid: false,
    };
    steps.set(name, step);
    measure(step, done, time);
    const isEnd = done >= total;
    const pause = screen.isTTY && step.isSaid ? PAUSE.terminal : step.isSaid ? PAUSE.plain : 0;
    const isDue = time - step.began >= QUIET && time - step.shown >= pause;
    if (isEnd ? step.isSaid : isDue) {
      const rest = isEnd ? `, in ${seconds(time - step.began)}` : timeLeft(step, total - done);
      const line = `${name}: ${done} of ${total}${rest}`;
      screen.write(screen.isTTY ? `\r${line}\u001b[K${isEnd ? '\n' : ''}` : `${line}\n`);
      step.shown = time;
      step.isSaid = true;
    }
    if (isEnd) steps.delete(name);
  };
}

interface Step {
  began: number;
  shown: number;
  /** When its pace was last measured, and how much was done then. */
  measured: number;
  done: number;
  /** Milliseconds for one; null before it is known. */
  pace: number | null;
  isSaid: boolean;
}

/** Time between two measures of the pace (ms), and the weight of a new one: the first files of a step are slow, later ones tell more, and no single one makes the estimate jump. */
const MEASURE = 1000;
const WEIGHT = 0.3;

function measure(step: Step, done: number, time: number): void {
  if (time - step.measured < MEASURE || done <= step.done) return;
  const pace = (time - step.measured) / (done - step.done);
  step.pace = step.pace === null ? pace : step.pace + (pace - step.pace) * WEIGHT;
  [step.measured, step.done] = [time, done];
}

/** Rounded as far as it can be trusted: to five seconds above twenty, to a minute above three; nothing where it is not known yet. */
function timeLeft({ pace }: Step, left: number): string {
  if (pace === null) return '';
  const time = Math.ceil((pace * left) / 1000);
  if (time > 180) return `, about ${Math.ceil(time / 60)} min left`;
  return `, about ${time > 20 ? Math.ceil(time / 5) * 5 : time} s left`;
}

function seconds(time: number): string {
  return `${Math.round(time / 1000)} s`;
}

/** Begins a step of so many parts: call what it gives for each part that is done. */
export function stepOf(progress: Progress, step: string, total: number): () => void {
  let done = 0;
  progress(step, 0, total);
  return () => progress(step, ++done, total);
}

/** Says nothing, for runs that nobody watches. */
export const silent: Progress = () => {};
