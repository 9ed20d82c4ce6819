import type { PlanRecord } from '../model/record.ts';
import { evidenceGrade } from '../model/record-name.ts';
import { type Corpus, corpus } from './corpus.ts';

/** The numbers that stand on the home page and in the footer of pages about the corpus. */
export interface Figures {
  version: string;
  documents: number;
  records: number;
  /** Plans whose text is in the corpus. */
  fullPlans: number;
  /** Plans known only from the press. */
  summaries: number;
  reviews: number;
  others: number;
  /** Organisations with at least one record. */
  organisations: number;
  /** Non-blank characters of all sources. */
  characters: number;
  /** Personal data withheld, each number or address one. */
  withheld: number;
  /** First and last year with a plan; null where no plan has one. */
  years: [number, number] | null;
}

let counting: Promise<Figures> | undefined;

/** What the corpus holds, counted once. */
export function corpusFigures(): Promise<Figures> {
  counting ??= corpus().then(countCorpus);
  return counting;
}

/** Counts a corpus: full plans, summaries and reviews are never added up into one number of plans. */
export function countCorpus(all: Corpus): Figures {
  const grades = Map.groupBy(all.plans, evidenceGrade);
  const count = (...keys: Parameters<typeof grades.get>[0][]) =>
    keys.reduce((sum, key) => sum + (grades.get(key)?.length ?? 0), 0);
  return {
    version: all.version,
    documents: all.sources.length,
    records: all.plans.length,
    fullPlans: count('full'),
    summaries: count('summary'),
    reviews: count('review', 'review-summary'),
    others: count('other'),
    organisations: all.recordsOf.size,
    characters: all.sources.reduce((sum, source) => sum + source.characters, 0),
    withheld: [...all.heads.sources.values(), ...all.heads.records.values()].reduce(
      (sum, { withheld }) => sum + withheld,
      0,
    ),
    years: yearRange(all.plans),
  };
}

function yearRange(records: PlanRecord[]): [number, number] | null {
  const years = records.flatMap((r) => (r.kind === 'plan' && r.year !== null ? [r.year] : []));
  const first = years.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const last = years.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return years.length === 0 ? null : [first, last];
}
