import type { Progress } from '../report/progress.ts';
import type { Asked, Driver } from './in-browser/engine.ts';
import type { Question } from './queries.ts';

/** Questions asked in one call. */
const CHUNK = 25;
/** Asked before the clock matters, so that the engine is loaded: what every corpus holds. */
const WARM_UP = '妇联';

/** What limits and reports a long row of questions. */
export interface Asking {
  /** Named in the progress: `ours, names in “ ”`. */
  step: string;
  progress: Progress;
  /** Time for all questions of a group, in ms; those not asked by then are left out. */
  limit: number;
}

/**
 * Asks an engine questions, each once, after a first one that loads it; what a question needs of the index is fetched
 * with it, unless an earlier one needed it. Records behind the first are read when the clocks are stopped. Answers in
 * the order of the questions, fewer where time ran out. Throws where the engine does or says nothing for `limit`.
 */
export async function askAll(
  engine: Driver,
  questions: readonly Question[],
  { step, progress, limit }: Asking,
): Promise<Asked[]> {
  const end = performance.now() + limit;
  await within(limit, engine.ask([WARM_UP]));
  const answers: Asked[] = [];
  for (let at = 0; at < questions.length && performance.now() < end; at += CHUNK) {
    const chunk = questions.slice(at, at + CHUNK).map(({ query }) => query);
    answers.push(...(await within(limit, engine.ask(chunk))));
    progress(step, answers.length, questions.length);
  }
  for (const [i, answer] of answers.entries()) {
    // The question that loaded the engine was number 0.
    if (answer.more) answer.records.push(...(await within(limit, engine.rest(i + 1))));
    progress(`${step}, further records`, i + 1, answers.length);
  }
  return answers;
}

/** What a promise gives, or an error where it takes longer (ms). */
async function within<T>(limit: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${limit / 1000} s`)), limit);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
