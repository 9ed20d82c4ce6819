import { corpusRecord } from '../../../src/compare/compared-record.ts';
import type { CorpusRecord } from '../../../src/compare/corpus-text.ts';
import type { NamedText } from '../../../src/compare/find-unmarked.ts';
import type { ComparedPassage } from '../../../src/compare/key.ts';
import { isWord } from '../../../src/compare/things.ts';
import type { Name, PlanRecord } from '../../../src/model/record.ts';
import { walkPassages } from '../../../src/model/walk.ts';

/** What of a record comparing reads: the passages of its units, and for names what else stands in it. */
export interface RecordText extends CorpusRecord {
  /** Passages that lie in no unit: title, front, headings of attachments. */
  rest: ComparedPassage[];
  /** Where its names stand. */
  names: NamedText['names'];
  /** Its festivals and mnemonics. */
  words: Name[];
}

/** The texts of all passages by their ids. */
export function passagesOf({ rest, passages }: Pick<RecordText, 'rest' | 'passages'>): Map<string, string> {
  return new Map([...rest, ...passages].map(({ id, text }) => [id, text]));
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
