import { mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { listFiles } from '../files/list-files.ts';
import type { Progress } from '../report/progress.ts';
import { runTool } from '../run/tool.ts';
import { serveSite } from '../serve/serve-site.ts';
import { askAll } from './ask-engine.ts';
import { bundleEngine } from './bundle.ts';
import { type ColdStart, measureColdStart } from './cold-start.ts';
import type { Contender } from './contenders/contender.ts';
import type { Corpus } from './corpora.ts';
import { BLANK_PAGE, ENGINE_FILE, openEnginePage } from './engine-page.ts';
import { type GroupFigures, judge, type Truth, truthOf } from './judge.ts';
import type { QuestionGroup } from './queries.ts';

/** Indexing of one contender. */
export interface IndexFigures {
  seconds: number;
  /** Peak memory of the process tree in bytes; null where the system does not tell. */
  peakBytes: number | null;
  /** Size on disk. */
  bytes: number;
}

/** All that was measured of one contender on one corpus; what comes after a failure is missing. */
export interface ContenderFigures {
  contender: string;
  title: string;
  index: IndexFigures | null;
  cold: ColdStart | null;
  groups: GroupFigures[];
  /** Why it was left out or given up. */
  failed: string | null;
}

export interface CorpusFigures {
  corpus: string;
  records: number;
  passages: number;
  contenders: ContenderFigures[];
}

/** How a run is watched and limited. */
export interface Patience {
  progress: Progress;
  /** Time for the questions of one group, in ms; see `askAll`. */
  limit: number;
  /** Folder of a site whose index of this corpus is there already; then only `ours` is measured, and nothing indexed. */
  built?: string;
}

/** Measures contenders on a corpus one after the other; none makes another fail. */
export async function measureCorpus(
  browser: Browser,
  corpus: Corpus,
  contenders: readonly Contender[],
  patience: Patience,
): Promise<CorpusFigures> {
  const total = corpus.groups.reduce((sum, { questions }) => sum + questions.length, 0);
  let done = 0;
  const truths = corpus.groups.map(({ questions }) =>
    questions.map((question) => {
      patience.progress('plain scan', ++done, total);
      return truthOf(corpus.passages, question);
    }),
  );
  const figures: CorpusFigures = {
    corpus: corpus.name,
    records: corpus.records,
    passages: corpus.passages.length,
    contenders: [],
  };
  for (const contender of contenders)
    figures.contenders.push(await measureContender(browser, corpus, truths, contender, patience));
  return figures;
}

async function measureContender(
  browser: Browser,
  corpus: Corpus,
  truths: readonly Truth[][],
  contender: Contender,
  patience: Patience,
): Promise<ContenderFigures> {
  const { name, title } = contender;
  const failed = lackOfMemory(contender, corpus.records);
  const figures: ContenderFigures = { contender: name, title, index: null, cold: null, groups: [], failed };
  if (failed !== null) return figures;
  const out = mkdtempSync(join(tmpdir(), `search-quality-${name}-`));
  try {
    if (patience.built !== undefined) {
      symlinkSync(join(resolve(patience.built), 'pagefind'), join(out, 'pagefind'));
    } else {
      process.stderr.write(`${name}: indexing ${corpus.records} records\n`);
      figures.index = await buildIndex(contender, corpus.content, out);
    }
    await measureAnswers(browser, corpus.groups, truths, out, figures, patience);
  } catch (error) {
    figures.failed = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
  return figures;
}

/** Serves an index with its engine and asks it everything; adds to `figures` what it measures, group by group. */
async function measureAnswers(
  browser: Browser,
  groups: readonly QuestionGroup[],
  truths: readonly Truth[][],
  dir: string,
  figures: ContenderFigures,
  patience: Patience,
): Promise<void> {
  writeFileSync(join(dir, ENGINE_FILE), await bundleEngine(figures.contender));
  writeFileSync(join(dir, 'index.html'), BLANK_PAGE);
  const served = await serveSite({ dir, base: '/', port: 0 });
  try {
    figures.cold = await measureColdStart(browser, served, groups[0]?.questions ?? []);
    for (const [i, group] of groups.entries()) {
      const asking = { step: `${figures.contender}, ${group.name}`, ...patience };
      const page = await openEnginePage(browser, served.address);
      const answers = await askAll(page, group.questions, asking).finally(page.close);
      figures.groups.push(judge(group, truths[i] ?? [], answers));
    }
  } finally {
    served.server.close();
    served.server.closeAllConnections();
  }
}

/** Why there is too little memory to index so many records, or null. */
function lackOfMemory({ bytesPerRecord }: Contender, records: number): string | null {
  const needed = bytesPerRecord * records;
  const free = process.availableMemory();
  if (needed < free) return null;
  return `left out: indexing takes about ${gigabytes(needed)}, ${gigabytes(free)} are free`;
}

async function buildIndex(contender: Contender, content: string, out: string): Promise<IndexFigures> {
  const { script, args, env } = contender.indexer(content, out);
  const { code, seconds, peakBytes, output } = await runTool(script, args, { env, keep: true, echo: true });
  if (code !== 0) {
    const peak = peakBytes === null ? '' : `, ${gigabytes(peakBytes)}`;
    throw new Error(`indexing failed after ${seconds.toFixed(0)} s${peak}: ${lastWords(output)}`);
  }
  const bytes = listFiles(out).reduce((sum, file) => sum + statSync(join(out, file)).size, 0);
  return { seconds, peakBytes, bytes };
}

/** The line of an output that names an error, else its last. */
function lastWords(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return lines.find((line) => /error|heap/i.test(line)) ?? lines.at(-1) ?? 'it said nothing';
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}
