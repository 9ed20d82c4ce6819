import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusRecord } from '../../../src/compare/compared-record.ts';
import type { CorpusRecord } from '../../../src/compare/corpus-text.ts';
import type { NamedText } from '../../../src/compare/find-unmarked.ts';
import type { ComparedPassage } from '../../../src/compare/key.ts';
import { isWord, wordThing } from '../../../src/compare/things.ts';
import { compareRecords, type OrderedRecord } from '../../../src/model/order.ts';
import type { Name, PlanRecord } from '../../../src/model/record.ts';
import { walkPassages } from '../../../src/model/walk.ts';
import { openPacked, writePacked } from '../../../src/store/packed.ts';

/** What of each record stays in memory while the corpus is compared. */
export interface TextFacts extends OrderedRecord {
  /** Keys of its festivals and mnemonics, each once: `三八`. */
  words: string[];
}

/** What of a record comparing reads: the passages of its units, and for names what else stands in it. */
export interface RecordText extends CorpusRecord {
  /** Passages that lie in no unit: title, front, headings of attachments. */
  rest: ComparedPassage[];
  /** Where its names stand. */
  names: NamedText['names'];
  /** Its festivals and mnemonics. */
  words: Name[];
}

/** The texts and names of a record that comparing reads. */
export function textOf(record: PlanRecord): RecordText {
  const compared = corpusRecord(record);
  const inUnits = new Set(compared.passages.map(({ id }) => id));
  return {
    ...compared,
    rest: walkPassages(record).flatMap(({ id, text }) => (inUnits.has(id) ? [] : [{ id, text }])),
    names: record.names.map(({ node, start, end }) => ({ node, start, end })),
    words: record.names.filter(isWord),
  };
}

/**
 * Reads the records of a folder one at a time, writes what comparing reads of them into a file and gives their facts in
 * the order of lists.
 */
export function writeTexts(
  plans: string,
  files: readonly string[],
  path: string,
  tell: (done: number) => void,
): TextFacts[] {
  const writer = writePacked(path);
  const records = files.map((file, i) => {
    const record = JSON.parse(readFileSync(join(plans, file), 'utf8')) as PlanRecord;
    writer.add(record.id, textOf(record));
    tell(i + 1);
    return factsOf(record);
  });
  writer.close();
  return records.sort(compareRecords);
}

function factsOf({ id, kind, evidence, year, level, region, organisation, names }: PlanRecord): TextFacts {
  const words = [...new Set(names.filter(isWord).map((name) => wordThing(name).id))];
  const code = region === null ? null : { code: region.code };
  return { id, kind, evidence, year, level, region: code, organisation, words };
}

/** The texts of the records given, one after the other, as `writeTexts` wrote them. */
export function* readTexts(
  path: string,
  ids: readonly string[],
  tell: (done: number) => void,
): Generator<CorpusRecord> {
  const texts = openPacked<CorpusRecord>(path);
  for (const [i, id] of ids.entries()) {
    yield texts.read(id) as CorpusRecord;
    tell(i + 1);
  }
}
