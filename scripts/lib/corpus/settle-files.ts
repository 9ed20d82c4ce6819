import type { Organisation } from '../../../src/model/organisation.ts';
import { issueOf } from '../report/catalogue.ts';
import { DistinctIds, fitStem } from './distinct-ids.ts';
import type { FileFacts, RecordFacts } from './file-facts.ts';
import { Organisations } from './organisations.ts';

/** A file with the place it has among the others. */
export interface SettledFile {
  /** As read; of a copy of an earlier file, without records and with that for its issue. */
  facts: FileFacts;
  /** Whether an earlier file says the same. */
  isCopy: boolean;
  /** Id that no other document has; null where none was taken from it. */
  document: string | null;
  /** Its records, each with an id that no other record has. */
  records: RecordFacts[];
}

/** Settles what only all files together tell, in their order: copies, ids that clash, organisations. Linear in the files. */
export function settleFiles(files: readonly FileFacts[]): {
  files: SettledFile[];
  organisations: Organisation[];
} {
  const [recordIds, documentIds] = [new DistinctIds(), new DistinctIds()];
  const isCopyOf = copyFinder();
  const organisations = new Organisations();
  const settled = files.map((facts): SettledFile => {
    const copy = isCopyOf(facts);
    if (copy) return { facts: { ...facts, ...copy }, isCopy: true, document: null, records: [] };
    organisations.add(facts.organisations);
    return {
      facts,
      isCopy: false,
      records: facts.records.map((record) => ({ ...record, id: recordIds.give(record.id) })),
      document: facts.document && documentIds.give(fitStem(facts.document.id)),
    };
  });
  return {
    files: settled,
    organisations: organisations.withRecords(settled.flatMap(({ records }) => records)),
  };
}

/** Tells what a file repeats: the bytes of an earlier one, else its text; null for a file of its own. */
function copyFinder(): (facts: FileFacts) => Pick<FileFacts, 'records' | 'issues'> | null {
  const bytes = new Map<string, string>();
  const texts = new Map<string, string>();
  return ({ file, document }) => {
    if (!document) return null;
    const same = bytes.get(document.sha256);
    const first = same ?? texts.get(document.text);
    if (first !== undefined)
      return { records: [], issues: [issueOf(same ? 'file-duplicate' : 'text-duplicate', 0, first)] };
    bytes.set(document.sha256, file);
    texts.set(document.text, file);
    return null;
  };
}
