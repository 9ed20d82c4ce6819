import { passageHref } from '../address.ts';
import type { Occurrence, Stage } from '../model/campaign.ts';
import type { PlanRecord } from '../model/record.ts';
import type { NamedRecord } from '../model/record-name.ts';
import { type Sentence, sentenceAround } from '../model/sentence.ts';
import { walkPassages } from '../model/walk.ts';
import type { Corpus } from './corpus.ts';

/** An occurrence in its sentence. */
export interface PlacedOccurrence {
  /** To the passage, with the words marked there. */
  href: string;
  sentence: Sentence;
  verb: string | null;
  stage: Stage | null;
  /** What is said behind a law's name to be done with it; null for other names. */
  use: string | null;
}

/** A record with its occurrences of one name, in reading order. */
export interface OccurrenceRecord {
  entry: NamedRecord;
  places: PlacedOccurrence[];
}

/** Occurrences of one year; null for records whose year is unknown. */
export interface OccurrenceYear {
  year: number | null;
  records: OccurrenceRecord[];
}

const texts = new WeakMap<PlanRecord, Map<string, string>>();

/** Texts of a record's passages by their ids, walked once. */
export function passageTexts(record: PlanRecord): Map<string, string> {
  const known = texts.get(record);
  if (known !== undefined) return known;
  const walked = new Map(walkPassages(record).map(({ id, text }) => [id, text]));
  texts.set(record, walked);
  return walked;
}

/** Puts every occurrence into its sentence, by year and record in the order of lists: newest year first. */
export function placeOccurrences(
  all: Corpus,
  occurrences: readonly (Occurrence & { use?: string | null })[],
): OccurrenceYear[] {
  const byRecord = Map.groupBy(occurrences, ({ record }) => record);
  const entries = [...byRecord.keys()].flatMap((id) => all.recordById.get(id) ?? []);
  const order = recordOrder(all);
  entries.sort((a, b) => (order.get(a.record.id) ?? 0) - (order.get(b.record.id) ?? 0));
  const placed = entries.map((entry) => ({
    entry,
    places: (byRecord.get(entry.record.id) ?? []).map((occurrence) => place(entry.record, occurrence)),
  }));
  return [...Map.groupBy(placed, ({ entry }) => entry.record.year)].map(([year, records]) => ({
    year,
    records,
  }));
}

const orders = new WeakMap<Corpus, Map<string, number>>();

function recordOrder(all: Corpus): Map<string, number> {
  const known = orders.get(all) ?? new Map([...all.recordById.keys()].map((id, i) => [id, i]));
  orders.set(all, known);
  return known;
}

function place(record: PlanRecord, occurrence: Occurrence & { use?: string | null }): PlacedOccurrence {
  const { node, start, end, text, verb, stage, use = null } = occurrence;
  return {
    href: passageHref(record.id, node, text),
    sentence: sentenceAround(passageTexts(record).get(node) ?? '', start, end),
    verb,
    stage,
    use,
  };
}
