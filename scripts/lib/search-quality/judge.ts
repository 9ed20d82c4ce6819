import { bestRecords } from './best-first.ts';
import { type Latency, latencyOf } from './figures.ts';
import type { Asked, Shown } from './in-browser/engine.ts';
import type { Question, QuestionGroup } from './queries.ts';
import { type BarePassage, scan } from './scan.ts';

/** What is right for a question. */
export interface Truth extends Question {
  /** Addresses of the passages that hold it. */
  passages: Set<string>;
  /** Records they stand in. */
  records: Set<string>;
  /** Records that may stand first. */
  best: Set<string>;
}

/** Over all questions: what is right, what of it was found, what was shown in all. */
export interface Tally {
  right: number;
  found: number;
  shown: number;
}

/** How one engine did on one group of questions. */
export interface GroupFigures {
  group: string;
  /** Questions there are, were to be asked, and were answered in time. */
  of: number;
  sampled: number;
  asked: number;
  /** Answers read to their end in time; passages, records and `wrong` are of these. */
  complete: number;
  passages: Tally;
  records: Tally;
  /** Questions whose list of passages was not the right one, whole. */
  wrong: string[];
  /** Questions that something holds, and those of them where no best record stood first. */
  ranked: number;
  notBestFirst: string[];
  latency: Latency;
}

export function truthOf(passages: readonly BarePassage[], question: Question): Truth {
  const right = scan(passages, question.means);
  return {
    ...question,
    passages: new Set(right.map(({ address }) => address)),
    records: new Set(right.map(({ record }) => record)),
    best: bestRecords(right, question.means),
  };
}

/** Holds answers against the truth, question by question in the same order; there may be fewer answers. */
export function judge(
  group: QuestionGroup,
  truths: readonly Truth[],
  answers: readonly Asked[],
): GroupFigures {
  const figures: GroupFigures = {
    group: group.name,
    ...{ of: group.of, sampled: truths.length, asked: answers.length, complete: 0 },
    passages: { right: 0, found: 0, shown: 0 },
    records: { right: 0, found: 0, shown: 0 },
    ...{ wrong: [], ranked: 0, notBestFirst: [] },
    latency: latencyOf(answers.map(({ ms }) => ms)),
  };
  answers.forEach((answer, i) => {
    const truth = truths[i];
    if (truth) addAnswer(figures, truth, answer);
  });
  return figures;
}

function addAnswer(figures: GroupFigures, truth: Truth, { records, more }: Asked): void {
  if (!more) addComplete(figures, truth, records);
  if (truth.best.size === 0) return;
  figures.ranked++;
  if (!truth.best.has(records[0]?.id ?? '')) figures.notBestFirst.push(truth.query);
}

function addComplete(figures: GroupFigures, truth: Truth, records: readonly Shown[]): void {
  figures.complete++;
  const shown = new Set(records.flatMap(({ id, passages }) => passages.map((passage) => `${id}#${passage}`)));
  const isRight = addSets(figures.passages, truth.passages, shown);
  if (!isRight) figures.wrong.push(truth.query);
  addSets(figures.records, truth.records, new Set(records.map(({ id }) => id)));
}

/** Adds what is right and what was shown for one question; says whether they are the same. */
function addSets(tally: Tally, right: ReadonlySet<string>, shown: ReadonlySet<string>): boolean {
  const found = right.intersection(shown).size;
  tally.right += right.size;
  tally.found += found;
  tally.shown += shown.size;
  return found === right.size && found === shown.size;
}
