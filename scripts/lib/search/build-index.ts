import * as pagefind from 'pagefind';
import type { Organisation } from '../../../src/model/organisation.ts';
import type { PlanRecord } from '../../../src/model/record.ts';
import { walkPassages } from '../../../src/model/walk.ts';
import { packFacts, type RecordFacts } from '../../../src/search/facts.ts';
import { type Fold, keyText, readFold } from '../../../src/search/key.ts';
import { recordFacts } from './facts-of.ts';
import { writeFoldTable } from './fold-table.ts';
import { readFragmentIds, trimFragment } from './fragment.ts';
import { renderIndexPage } from './index-page.ts';

export interface IndexFile {
  /** Below the index folder: `index/unknown_f9c65af.pf_index`. */
  path: string;
  content: Uint8Array;
}

/** File of the fold table beside Pagefind's own. */
export const FOLD_FILE = 'fold.txt';
/** File of what filters go by. */
export const FACTS_FILE = 'facts.json';

const NO_FOLD: Fold = new Map();

/** What of Pagefind's output the site uses: its script, worker, engine and data, none of its interfaces. */
const USED = /^(pagefind(-worker)?\.js|pagefind-entry\.json|wasm\..+|.+\.pf_(meta|index|filter|fragment))$/;

/**
 * All files of the search index over the given records, in order of their paths. The same records give the
 * same bytes. Throws with Pagefind's own words where it refuses a record.
 */
export async function buildIndex(
  records: readonly PlanRecord[],
  organisations: readonly Organisation[],
  themes: readonly string[],
): Promise<IndexFile[]> {
  const foldTable = writeFoldTable(charactersOf(records));
  const fold = readFold(foldTable);
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const index = unwrap(await pagefind.createIndex({ forceLanguage: 'unknown' })).index;
  if (!index) throw new Error('Pagefind gave no index');
  for (const record of records) {
    const content = renderIndexPage(record, byId.get(record.organisation ?? '') ?? null, fold);
    unwrap(await index.addHTMLFile({ url: `/plans/${record.id}/`, content }));
  }
  const { files } = unwrap(await index.getFiles());
  await index.deleteIndex();
  await pagefind.close();
  const kept = files.filter((file) => USED.test(file.path)).map(trimFragment);
  const ids = readFragmentIds(kept);
  const facts = new Map<string, RecordFacts>();
  for (const record of records) {
    const id = ids.get(`/plans/${record.id}/`);
    if (id !== undefined) facts.set(id, recordFacts(record, byId.get(record.organisation ?? '') ?? null));
  }
  const own = [
    { path: FOLD_FILE, content: Buffer.from(foldTable) },
    { path: FACTS_FILE, content: Buffer.from(JSON.stringify(packFacts(facts, themes))) },
  ];
  return [...kept, ...own].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function charactersOf(records: readonly PlanRecord[]): Set<string> {
  const characters = new Set<string>();
  for (const record of records) {
    for (const passage of walkPassages(record)) {
      for (const char of keyText(passage.text, NO_FOLD)) characters.add(char);
    }
  }
  return characters;
}

function unwrap<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}
