import type { Occurrence } from '../model/campaign.ts';
import type { PlanRecord } from '../model/record.ts';
import { type Sentence, sentenceAround } from '../model/sentence.ts';
import { walkPassages } from '../model/walk.ts';

/** A place that a statement stands on. */
export interface Evidence extends Occurrence {
  /** Whether it stands in quote or book marks: “最美家庭” is, 创建巾帼文明岗 is not. */
  quoted: boolean;
  sentence: Sentence;
}

const OPENING = new Set('“‘「『《〈"＂');

/** A record with its passages at hand, walked once. */
export interface ReadRecord {
  record: PlanRecord;
  texts: ReadonlyMap<string, string>;
  /** The passages' order, by their ids. */
  order: ReadonlyMap<string, number>;
}

/** Reads the passages of a record by their ids. */
export function readPassages(record: PlanRecord): ReadRecord {
  const passages = walkPassages(record);
  return {
    record,
    texts: new Map(passages.map(({ id, text }) => [id, text])),
    order: new Map(passages.map(({ id }, i) => [id, i])),
  };
}

/** Places with their sentences in reading order. */
export function evidenceOf(read: ReadRecord, places: readonly Occurrence[]): Evidence[] {
  const rank = ({ node }: Occurrence) => read.order.get(node) ?? 0;
  return places
    .toSorted((one, other) => rank(one) - rank(other) || one.start - other.start)
    .map((place) => evidenceAt(read, place));
}

/** Whether a place of a passage stands in quote or book marks. */
export function isQuoted(text: string, { start }: Pick<Occurrence, 'start'>): boolean {
  return OPENING.has(text[start - 1] ?? '');
}

/**
 * The sentence around a place, and whether it stands in quotes; the sentence is empty where the passage is not there. It is
 * cut out when it is asked for: who only counts what became of names asks for none.
 */
function evidenceAt({ texts }: ReadRecord, place: Occurrence): Evidence {
  const text = texts.get(place.node) ?? '';
  return {
    ...place,
    quoted: isQuoted(text, place),
    get sentence() {
      return sentenceAround(text, place.start, place.end);
    },
  };
}
