import type { Progress } from '../report/progress.ts';
import type { Asked, Driver } from './in-browser/engine.ts';
import type { Question } from './queries.ts';

/** Questions asked in one call. */
const CHUNK = 25;
/** Of so many questions in a row one is completed before the others. */
const STRIDE = 20;
/** Asked before the clock matters, so that the engine is loaded: what every corpus holds. */
const WARM_UP = '妇联';

/** What limits and reports a long row of questions. */
export interface Asking {
  /** Named in the progress: `ours, names in “ ”`. */
  step: string;
  progress: Progress;
  /** Time for asking, and again for reading further records, in ms; what is not done by then is left out. */
  limit: number;
}

/**
 * Asks an engine questions, each once, after a first one that loads it; what a question needs of the index is fetched
 * with it, unless an earlier one needed it. Records behind the first are read when the clocks are stopped. Answers in
 * the order of the questions, fewer where time ran out; those with `more` were not read to their end. Throws where the
 * engine does or says nothing for `limit`.
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
  await readFurther(engine, answers, { step: `${step}, further records`, progress, limit });
  return answers;
}

/** Completes answers, a few from everywhere in the list first. */
async function readFurther(
  engine: Driver,
  answers: Asked[],
  { step, progress, limit }: Asking,
): Promise<void> {
  const end = performance.now() + limit;
  const order = answers.map((_, place) => place).sort((a, b) => (a % STRIDE) - (b % STRIDE) || a - b);
  for (const [done, place] of order.entries()) {
    const answer = answers[place];
    if (answer?.more) {
      if (performance.now() > end) return;
      // The question that loaded the engine was number 0.
      answer.records.push(...(await within(limit, engine.rest(place + 1))));
      answer.more = false;
    }
    progress(step, done + 1, order.length);
  }
}

/** What a promise gives, or an error where it takes longer (ms). */
async function within<T>(limit: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${limit / 1000} s`)), limit);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
