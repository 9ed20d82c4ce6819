import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlanTruth } from '../generate/generate.ts';
import type { Planted } from '../generate/planted.ts';
import { runTool } from '../run/tool.ts';

/** Generated plans and what was read from them, made once and kept. */
export interface BenchCorpus {
  plans: number;
  /** Folder of the texts. */
  documents: string;
  /** Folder of the records that the peers' pages are made of. */
  content: string;
  /** Ids of all plans. */
  ids: string[];
  questions: PlantedQuestion[];
}

/** A name as a reader would type it, and the ids of the plans it was planted in. */
export interface PlantedQuestion {
  name: string;
  plans: string[];
}

/** How many names are asked for. */
const QUESTIONS = 40;

/** The corpus of so many plans of seed 1, made below `work` unless it is there. Throws where that fails. */
export async function prepareCorpus(plans: number, work: string): Promise<BenchCorpus> {
  const home = join(work, `corpus-${plans}`);
  const documents = join(home, 'documents');
  const content = join(home, 'content');
  const done = join(home, 'done');
  if (!existsSync(done)) {
    rmSync(home, { recursive: true, force: true });
    mkdirSync(home, { recursive: true });
    await run('scripts/corpus.ts', ['--plans', `${plans}`, '--out', documents]);
    await run('scripts/ingest.ts', ['--documents', documents, '--out', content]);
    writeFileSync(done, '');
  }
  const truths = readTruth<PlanTruth[]>(documents, 'plans');
  const questions = chooseQuestions(readTruth<Planted[]>(documents, 'planted'), truths);
  return { plans, documents, content, ids: truths.map(({ id }) => id), questions };
}

/** Forty names: every campaign and law that spread through plans, filled up with names of one plan each, from everywhere. */
export function chooseQuestions(
  planted: readonly Planted[],
  truths: readonly PlanTruth[],
): PlantedQuestion[] {
  const spread = planted
    .filter(({ kind, plans }) => kind !== 'passage' && plans.length > 0)
    .map(({ text, plans }) => ({ name: text, plans: [...new Set(plans.map(({ id }) => id))] }));
  const shared = spreadOver(spread, QUESTIONS / 2);
  const alone = truths.map(({ unique, id }) => ({ name: unique, plans: [id] }));
  return [...shared, ...spreadOver(alone, QUESTIONS - shared.length)];
}

/** So many of a list, spread over it; all where they are fewer. */
function spreadOver<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, list.length / count);
  const places = Array.from({ length: Math.min(count, list.length) }, (_, i) => Math.floor(i * step));
  return places.flatMap((place) => list.slice(place, place + 1));
}

function readTruth<T>(documents: string, name: string): T {
  return JSON.parse(readFileSync(join(documents, 'truth', `${name}.json`), 'utf8')) as T;
}

async function run(script: `scripts/${string}`, args: string[]): Promise<void> {
  const { code, output } = await runTool(script, args, { keep: true, echo: true });
  if (code !== 0) throw new Error(`${script} ended with ${code}:\n${output.slice(-2000)}`);
}
