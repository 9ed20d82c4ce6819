/** Told how far a step of a long run is: `done` of `total`. */
export type Progress = (step: string, done: number, total: number) => void;

/** Where progress is shown: standard error, or what stands for it in a test. */
export interface Screen {
  isTTY?: boolean;
  write(text: string): unknown;
}

/** A step shorter than this says nothing (ms). */
const QUIET = 2000;
/** Time between two reports (ms): one line rewritten on a terminal, whole lines elsewhere. */
const PAUSE = { terminal: 200, plain: 5000 };

/** Shows how far each step is and how long it will still take, once it has run for two seconds: `reading documents: 4120 of 10000, about 31 s left`. */
export function openProgress(screen: Screen, now: () => number): Progress {
  let current = '';
  let began = 0;
  let shown = Number.NEGATIVE_INFINITY;
  let isOpen = false;
  return (step, done, total) => {
    const time = now();
    if (step !== current) [current, began, shown] = [step, time, Number.NEGATIVE_INFINITY];
    const isDue = time - began >= QUIET && time - shown >= (screen.isTTY ? PAUSE.terminal : PAUSE.plain);
    if (isDue || (isOpen && done === total)) {
      shown = time;
      const left = Math.ceil((((time - began) / done) * (total - done)) / 1000);
      const line = `${step}: ${done} of ${total}${done < total ? `, about ${left} s left` : ''}`;
      isOpen = screen.isTTY === true && done < total;
      screen.write(screen.isTTY ? `\r${line}\u001b[K${isOpen ? '' : '\n'}` : `${line}\n`);
    }
  };
}

/** Says nothing, for runs that nobody watches. */
export const silent: Progress = () => {};
