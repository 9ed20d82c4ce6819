import { mkdirSync, rmSync } from 'node:fs';
import { SCALE_BUILD } from '../site/test-builds.ts';
import type { Tally } from '../tally/tally.ts';
import { type Outcome, runTool } from './tool.ts';

/** Plans that `npm test` builds a site of; the size, 10,000, takes minutes: `SCALE_PLANS=10000 npm test -- scale`. */
const PLANS = '1000';

/** Generates a corpus, reads it and builds its site; each of the three is one of the tally. */
export async function buildMany(): Promise<Tally> {
  const plans = process.env.SCALE_PLANS || PLANS;
  const { dir, documents, content } = SCALE_BUILD;
  rmSync(`${dir}-cache`, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  // As at 10,000, where no record has a share image of its own; those of the documents are looked at elsewhere.
  const env = {
    ...{ OUT_DIR: dir, CONTENT_DIR: content, CACHE_DIR: `${dir}-cache` },
    PUBLIC_SHARE_IMAGES: 'none',
  };
  const steps = [
    ['scripts/corpus.ts', ['--plans', plans, '--out', documents]],
    ['scripts/ingest.ts', ['--documents', documents, '--out', content]],
    ['scripts/build.ts', []],
  ] as const;
  const done: Outcome[] = [];
  for (const [tool, args] of steps) {
    const outcome = await runTool(tool, [...args], { env, keep: true, echo: true });
    done.push(outcome);
    if (outcome.code !== 0) {
      console.error(outcome.output);
      break;
    }
  }
  const passed = done.filter(({ code }) => code === 0).length;
  const [, ingest, build] = done;
  const note = `${plans} plans: read in ${seconds(ingest)}, built in ${seconds(build)}`;
  return {
    ...{ runner: 'many plans', passed, failed: steps.length - passed, skipped: 0, note },
    seconds: done.reduce((sum, one) => sum + one.seconds, 0),
  };
}

/** `12.3 s, 812 MB at most`; – where it was not run. */
function seconds(outcome: Outcome | undefined): string {
  if (outcome === undefined) return '–';
  const memory = outcome.peakBytes === null ? '' : `, ${Math.round(outcome.peakBytes / 2 ** 20)} MB at most`;
  return `${outcome.seconds.toFixed(1)} s${memory}`;
}
