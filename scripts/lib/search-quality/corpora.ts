import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlanTruth } from '../generate/generate.ts';
import type { Planted } from '../generate/planted.ts';
import type { Progress } from '../report/progress.ts';
import { runTool } from '../run/tool.ts';
import { corpusQuestions, frequentQuestions, plantedQuestions, type QuestionGroup } from './queries.ts';
import { readRecords } from './read-records.ts';
import { type BarePassage, barePassages } from './scan.ts';

/** A corpus to be searched, and what is asked about it. */
export interface Corpus {
  name: string;
  /** Folder of its records, as `npm run ingest` writes it. */
  content: string;
  records: number;
  passages: BarePassage[];
  groups: QuestionGroup[];
}

/** The corpus of a content folder; every `step`th of its substrings is asked for. */
export function realCorpus(content: string, step: number): Corpus {
  const records = [...readRecords(content)];
  const passages = barePassages(records);
  return {
    name: content,
    content,
    records: records.length,
    passages,
    groups: corpusQuestions(records, passages, step),
  };
}

/**
 * A corpus of so many generated plans, made below `folder` unless it is there from an earlier run. Throws where
 * generating or reading fails.
 */
export async function generatedCorpus(
  plans: number,
  seed: number,
  folder: string,
  progress: Progress,
): Promise<Corpus> {
  const home = join(folder, `plans-${plans}-seed-${seed}`);
  const [documents, content, done] = ['documents', 'content', 'done'].map((name) => join(home, name)) as [
    string,
    string,
    string,
  ];
  if (!existsSync(done)) {
    mkdirSync(home, { recursive: true });
    await run('scripts/corpus.ts', ['--plans', `${plans}`, '--seed', `${seed}`, '--out', documents]);
    await run('scripts/ingest.ts', ['--documents', documents, '--out', content]);
    writeFileSync(done, '');
  }
  return plantedCorpus(
    { name: `${plans} generated plans, seed ${seed}`, content, documents, names: null },
    progress,
  );
}

/** Where a generated corpus stands, read and with the truth about it. */
export interface PlantedPlace {
  name: string;
  content: string;
  /** Its sources, with `truth/` beside them. */
  documents: string;
  /** Questions of a kind at most; null asks all. */
  names: number | null;
}

/** A generated corpus that was read before. Throws where its truth is not there. */
export function plantedCorpus({ name, content, documents, names }: PlantedPlace, progress: Progress): Corpus {
  const planted = readTruth<Planted[]>(documents, 'planted');
  const unique = readTruth<PlanTruth[]>(documents, 'plans').map((plan) => plan.unique);
  const passages: BarePassage[] = [];
  let records = 0;
  for (const record of readRecords(content, progress)) {
    passages.push(...barePassages([record]));
    records++;
  }
  const groups = [...plantedQuestions(planted, unique), frequentQuestions(passages)].map((group) => ({
    ...group,
    questions: group.questions.slice(0, names ?? group.questions.length),
  }));
  return { name, content, records, passages, groups };
}

async function run(script: `scripts/${string}`, args: string[]): Promise<void> {
  const { code, output } = await runTool(script, args, { keep: true, echo: true });
  if (code !== 0) throw new Error(`${script} ended with ${code}:\n${output.slice(-2000)}`);
}

function readTruth<T>(documents: string, name: string): T {
  return JSON.parse(readFileSync(join(documents, 'truth', `${name}.json`), 'utf8')) as T;
}
