import { appendFileSync, cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Contestant } from './contestant.ts';
import { quietEnvironment } from './contestant.ts';
import type { BenchCorpus } from './corpus.ts';
import { folderPage } from './peers/peer.ts';
import type { Step } from './run-step.ts';
import { OURS, READING } from './summary.ts';

/** A sentence as any plan may end with. */
const ADDED = '\n切实加强组织领导，压实工作责任，推动各项任务落地见效。\n';

/** This site: its reading and its whole build, both languages, pictures and index. */
export function setUpThisSite(corpus: BenchCorpus, work: string): Contestant {
  const home = join(work, OURS, `plans-${corpus.plans}`);
  const [documents, content, output, cache] = ['documents', 'content', 'dist', 'cache'].map((name) =>
    join(home, name),
  ) as [string, string, string, string];
  const env = { ...quietEnvironment(), OUT_DIR: output, CONTENT_DIR: content, CACHE_DIR: cache };
  const step = (name: string, args: readonly string[]): Step => ({
    ...{ name, args, env },
    ...{ command: process.execPath, cwd: process.cwd() },
  });
  const steps = [
    step(READING, ['scripts/ingest.ts', '--documents', documents, '--out', content]),
    step('build', ['scripts/build.ts']),
  ];
  return {
    ...{ title: 'this site', engine: 'ours', planPage: folderPage },
    ...{ steps, output },
    clean() {
      rmSync(home, { recursive: true, force: true });
      cpSync(corpus.documents, documents, { recursive: true });
    },
    change() {
      const names = readdirSync(documents).filter((name) => name.endsWith('.txt'));
      appendFileSync(join(documents, names[Math.floor(names.length / 2)] ?? ''), ADDED);
      return steps;
    },
  };
}
