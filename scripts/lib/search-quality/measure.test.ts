import type { Browser } from '@playwright/test';
import { expect, test } from 'vitest';
import { silent } from '../report/progress.ts';
import type { Contender } from './contenders/contender.ts';
import type { Corpus } from './corpora.ts';
import { measureCorpus } from './measure.ts';

const corpus: Corpus = { name: 'none', content: 'content', records: 18, passages: [], groups: [] };
/** Never asked: both contenders here end before a browser is needed. */
const browser = {} as Browser;

function contender(name: string, bytesPerRecord: number): Contender {
  return {
    ...{ name, title: name, bytesPerRecord },
    indexer: () => ({ script: 'scripts/no-such-script.ts', args: [], env: {} }),
  };
}

test('a contender that fails or needs too much memory is reported, and the next one is measured', async () => {
  const all = [contender('greedy', 1e15), contender('broken', 1)];
  const { contenders } = await measureCorpus(browser, corpus, all, { progress: silent, limit: 1 });
  expect(contenders.map(({ failed }) => failed)).toEqual([
    expect.stringMatching(/^left out: indexing takes about 18000000\.0 GB, \d+\.\d GB are free$/),
    expect.stringMatching(/^indexing failed after \d+ s.*no-such-script/),
  ]);
});
