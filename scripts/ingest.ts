import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureAccuracy } from './lib/accuracy/accuracy.ts';
import { LookupError } from './lib/read/lookup-file.ts';
import { openProgress } from './lib/report/progress.ts';
import { reportOf } from './lib/report/report.ts';
import { formatReport } from './lib/report/text-report.ts';
import { readShards } from './lib/shards/read-shards.ts';
import { ForeignFolderError, writeContent } from './lib/write/content.ts';

const USAGE =
  'usage: node scripts/ingest.ts [--documents DIR] [--lookups DIR] [--gold DIR] [--out DIR] [--json] [--no-cache]';

/** Exit code where something failed that is no document's fault: a full disk. */
const GIVEN_UP = 3;

/** Reads every document, writes content/ and prints the report; the exit code: 0 all read, 1 some rejected, 2 wrong use, 3 given up. */
async function ingest(): Promise<number> {
  const options = readOptions();
  if (typeof options === 'string') return wrongUse(`${options}\n${USAGE}`);
  const progress = openProgress(process.stderr, () => performance.now());
  try {
    const { documents, lookups } = options;
    const corpus = await readShards({ documents, lookups, cache: !options['no-cache'], progress });
    try {
      await writeContent(corpus, options.out, measureAccuracy(corpus, options.gold));
    } finally {
      await corpus.close();
    }
    const report = reportOf(corpus);
    console.log(options.json ? JSON.stringify(report, null, 1) : formatReport(report, documents));
    return report.totals.rejected > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof LookupError || error instanceof ForeignFolderError) return wrongUse(error.message);
    // Node's own code for this would be that of a rejected document, after which `npm start` goes on.
    console.error(error);
    return GIVEN_UP;
  }
}

interface Options {
  documents: string;
  lookups: string;
  gold: string;
  out: string;
  json: boolean;
  'no-cache': boolean;
}

/** The options, or what is wrong with them. */
function readOptions(): Options | string {
  try {
    const { values } = parseArgs({
      options: {
        documents: { type: 'string', default: 'seeds/documents' },
        lookups: { type: 'string', default: 'seeds/lookups' },
        gold: { type: 'string', default: 'tests/gold' },
        out: { type: 'string', default: 'content' },
        json: { type: 'boolean', default: false },
        'no-cache': { type: 'boolean', default: false },
      },
    });
    const missing = [values.documents, values.lookups].find(
      (path) => !existsSync(path) || !statSync(path).isDirectory(),
    );
    return missing === undefined ? values : `no such folder: ${missing}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function wrongUse(message: string): number {
  console.error(message);
  return 2;
}

process.exitCode = await ingest();
