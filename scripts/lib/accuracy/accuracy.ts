import type { Accuracy } from '../../../src/model/accuracy.ts';
import type { Law } from '../../../src/model/campaign.ts';
import type { PlanRecord } from '../../../src/model/record.ts';
import { readGold } from './gold-file.ts';
import { PARTS, type RecordScore, scoreRecord } from './score-record.ts';
import { addTallies, sharesOf } from './tally.ts';

/** Measures the reading of a corpus against the annotations of a folder; null where the corpus holds none of the annotated records. */
export function measureAccuracy(
  corpus: { record: (id: string) => PlanRecord | undefined; laws: readonly Law[] },
  goldDirectory: string,
): Accuracy | null {
  const scored = readGold(goldDirectory).flatMap((gold) => {
    const record = corpus.record(gold.record);
    return record
      ? [{ id: gold.record, keptApart: gold.keptApart, score: scoreRecord(record, corpus.laws, gold) }]
      : [];
  });
  if (scored.length === 0) return null;
  const apart = scored.filter(({ keptApart }) => keptApart);
  const tuned = scored.filter(({ keptApart }) => !keptApart);
  return { tuned: summary(tuned), keptApart: summary(apart) };
}

function summary(scored: readonly { id: string; score: RecordScore }[]): Accuracy['tuned'] {
  return {
    records: scored.map(({ id }) => id),
    parts: PARTS.map((part) => {
      const tally = addTallies(scored.map(({ score }) => score[part]));
      const { precision, recall, f1 } = sharesOf(tally);
      return { part, ...tally, precision: round(precision), recall: round(recall), f1: round(f1) };
    }),
  };
}

/** Three decimals, so that the file reads well and stays the same. */
function round(share: number | null): number | null {
  return share === null ? null : Math.round(share * 1000) / 1000;
}
