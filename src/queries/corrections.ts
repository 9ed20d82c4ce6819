import type { Correction } from '../model/correction.ts';
import type { Repair } from '../model/record.ts';
import type { NamedRecord } from '../model/record-name.ts';
import type { SourceDocument } from '../model/source.ts';
import { type Corpus, corpus } from './corpus.ts';

/** What an editor stated against the text of a document, with the records it is about. */
export interface CorrectedSource {
  source: SourceDocument;
  records: NamedRecord[];
  corrections: Correction[];
}

/** How often a document's layout was mended while reading, blanks told apart. */
export interface RepairedSource {
  source: SourceDocument;
  /** Repairs that joined lines or took out marks and words. */
  changes: number;
  /** Repairs that took out blanks alone. */
  blanks: number;
}

export interface CorrectionsPage {
  /** The first corrected documents in the corpus's order, at most `LISTED`. */
  corrected: CorrectedSource[];
  /** Corrections, and corrected documents, of the whole corpus. */
  made: { corrections: number; documents: number };
  /** Repairs of the whole corpus by kind, the most frequent first. */
  kinds: { kind: Repair['kind']; count: number }[];
  /** The documents mended most, at most `LISTED`. */
  repaired: RepairedSource[];
  /** Mended documents that are not listed. */
  more: number;
}

/** Documents whose corrections are listed, and whose repairs are; the page must not grow with the corpus. */
export const LISTED = 50;

/** Every correction of the corpus, and its repairs counted. */
export async function allCorrections(): Promise<CorrectionsPage> {
  return listCorrections(await corpus());
}

/** Corrections by document in the corpus's order; repairs counted by kind and by document. */
export function listCorrections(all: Corpus): CorrectionsPage {
  const kinds = new Map<Repair['kind'], number>();
  const repaired = all.sources.flatMap((source) => {
    const mended = mendedIn(all, source);
    for (const [kind, times] of mended) kinds.set(kind, (kinds.get(kind) ?? 0) + times);
    return mended.length === 0 ? [] : count(source, mended);
  });
  const corrected = correctedSources(all);
  return {
    corrected: corrected.slice(0, LISTED),
    made: {
      corrections: corrected.reduce((sum, { corrections }) => sum + corrections.length, 0),
      documents: corrected.length,
    },
    kinds: [...kinds].map(([kind, times]) => ({ kind, count: times })).sort((a, b) => b.count - a.count),
    repaired: repaired.sort((a, b) => b.changes - a.changes || b.blanks - a.blanks).slice(0, LISTED),
    more: Math.max(0, repaired.length - LISTED),
  };
}

/** Every corrected document, in the corpus's order. */
export function correctedSources(all: Corpus): CorrectedSource[] {
  return all.sources.flatMap((source) => correctionsOf(all, source) ?? []);
}

/** What an editor stated against the text of one document; null where nothing was. */
export function correctionsOf(all: Corpus, source: SourceDocument): CorrectedSource | null {
  const { corrections } = source;
  return corrections === undefined ? null : { source, records: recordsOf(all, source), corrections };
}

type Mended = [kind: Repair['kind'], times: number];

function count(source: SourceDocument, mended: readonly Mended[]): RepairedSource {
  const sum = (of: readonly Mended[]) => of.reduce((all, [, times]) => all + times, 0);
  return {
    source,
    changes: sum(mended.filter(([kind]) => kind !== 'blank')),
    blanks: sum(mended.filter(([kind]) => kind === 'blank')),
  };
}

function recordsOf(all: Corpus, source: SourceDocument): NamedRecord[] {
  return source.records.flatMap((id) => all.recordById.get(id) ?? []);
}

/** What was mended in a document and in its records. */
function mendedIn({ heads }: Corpus, { id, records }: SourceDocument): Mended[] {
  const parts = [heads.sources.get(id), ...records.map((record) => heads.records.get(record))];
  return parts.flatMap((part) => Object.entries(part?.mended ?? {}) as Mended[]);
}
