import { mkdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { Progress } from '../report/progress.ts';
import { type Contestant, setUpPeer } from './contestant.ts';
import { type BenchCorpus, prepareCorpus } from './corpus.ts';
import { measureSearch } from './measure-search.ts';
import type { Options } from './options.ts';
import { PEERS } from './peers/all.ts';
import type { Run, ToolFigures } from './results.ts';
import { runStep, type Step, type StepRun } from './run-step.ts';
import { OURS } from './summary.ts';
import { setUpThisSite } from './this-site.ts';
import { weighOutput } from './weigh-output.ts';

/** What a run of the command needs beside its options. */
export interface Bench {
  options: Options;
  browser: Browser;
  progress: Progress;
  /** Prints one line about what is done. */
  say(line: string): void;
  /** When and how it was run, for the figures. */
  origin: Pick<ToolFigures, 'date' | 'command'>;
}

interface Entry {
  figures: ToolFigures;
  /** Null where it cannot be measured. */
  contestant: Contestant | null;
}

/** Builds a corpus with every tool in turn, round by round, then weighs and searches what stands there. */
export async function measureCorpus(plans: number, bench: Bench): Promise<ToolFigures[]> {
  const { options, say } = bench;
  say(`${plans} plans: making the texts and the projects`);
  const corpus = await prepareCorpus(plans, options.work);
  const entries = options.tools.map((tool) => setUp(tool, corpus, bench));
  for (let round = 1; round <= options.rounds; round++)
    for (const entry of entries) await buildOnce(entry, corpus, round, bench);
  for (const entry of entries) await lookAtOutput(entry, corpus, bench);
  return entries.map(({ figures }) => figures);
}

function setUp(tool: string, corpus: BenchCorpus, { options, origin, say }: Bench): Entry {
  const peer = PEERS.find(({ name }) => name === tool);
  const made = peer ? setUpPeer(peer, corpus, options.work) : setUpThisSite(corpus, options.work);
  const nothing = { ...origin, runs: [], output: null, search: null, changed: null };
  const figures = { tool, plans: corpus.plans, ...nothing };
  if (typeof made !== 'string')
    return { contestant: made, figures: { ...figures, title: made.title, failed: null } };
  say(`${tool}: ${made}`);
  return { contestant: null, figures: { ...figures, title: peer?.title('') ?? tool, failed: made } };
}

/** One round of one tool; what failed once is not tried again. */
async function buildOnce(
  { figures, contestant }: Entry,
  corpus: BenchCorpus,
  round: number,
  bench: Bench,
): Promise<void> {
  if (contestant === null || figures.failed !== null) return;
  contestant.clean();
  const run: Run = { round, load: loadavg()[0] ?? 0, steps: [] };
  run.steps = await runSteps(contestant.steps, `${figures.tool}-${corpus.plans}`, bench);
  figures.runs.push(run);
  figures.failed = failureOf(run.steps);
}

/** Weighs and searches what the last round left, then changes a document where that is measured. */
async function lookAtOutput(
  { figures, contestant }: Entry,
  corpus: BenchCorpus,
  bench: Bench,
): Promise<void> {
  if (contestant === null || figures.failed !== null) return;
  const { browser, progress, options, say } = bench;
  try {
    say(`${figures.tool}: weighing and searching`);
    figures.output = await weighOutput(browser, contestant, corpus.ids);
    figures.search = await measureSearch(browser, contestant, corpus.questions, progress);
  } catch (error) {
    figures.failed = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    say(`${figures.tool}: ${figures.failed}`);
  }
  if (figures.tool !== OURS || !options.changed || contestant.change === null) return;
  const steps = await runSteps(contestant.change(), `${figures.tool}-${corpus.plans}-changed`, bench);
  figures.changed = failureOf(steps) === null ? { steps } : null;
}

/** Runs steps one after the other up to the first that fails. */
async function runSteps(steps: readonly Step[], name: string, { options, say }: Bench): Promise<StepRun[]> {
  const logs = join(options.work, 'logs');
  mkdirSync(logs, { recursive: true });
  const runs: StepRun[] = [];
  for (const [i, step] of steps.entries()) {
    const run = await runStep(step, join(logs, `${name}-${i + 1}.log`), options.minutes * 60_000);
    runs.push(run);
    say(`${name}: ${formatStep(run)}`);
    if (run.failed !== null) break;
  }
  return runs;
}

function formatStep({ step, wall, processor, peak, failed }: StepRun): string {
  const used = processor === null ? '' : `, ${processor.toFixed(1)} s of the processor`;
  const memory = peak === null ? '' : `, ${(peak / 1e9).toFixed(2)} GB`;
  return `${step} ${wall.toFixed(1)} s${used}${memory}${failed === null ? '' : `, ${failed}`}`;
}

function failureOf(steps: readonly StepRun[]): string | null {
  return steps.find(({ failed }) => failed !== null)?.failed ?? null;
}
