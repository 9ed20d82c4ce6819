import type { Passage } from '../model/walk.ts';

/** A plan as far as the index alone knows it. */
export interface Candidate {
  /** Address of the plan, for a stable order among equals. */
  id: string;
  /** Pagefind's own score. */
  score: number;
  /** How often the query stands in the plan. */
  count: number;
}

/** Best first: score × (1 + ¼·log₂ count), then by id. */
export function byRank(a: Candidate, b: Candidate): number {
  return weigh(b) - weigh(a) || (a.id < b.id ? -1 : 1);
}

function weigh({ score, count }: Candidate): number {
  return score * (1 + Math.log2(Math.max(1, count)) / 4);
}

/** A record that was read: where the query stands in it. */
export interface ReadEvidence {
  passages: readonly { place: Passage['place']; hits: readonly unknown[] }[];
}

/** Best first once the text was read: in the title, else in a heading, else more often; equal ones are not moved. */
export function byEvidence(a: ReadEvidence, b: ReadEvidence): number {
  const [first, second] = [meritOf(a), meritOf(b)];
  return second.title - first.title || second.heading - first.heading || second.times - first.times;
}

function meritOf({ passages }: ReadEvidence): { title: number; heading: number; times: number } {
  const stands = (place: Passage['place']) => (passages.some((passage) => passage.place === place) ? 1 : 0);
  return {
    title: stands('title'),
    heading: stands('heading'),
    times: passages.reduce((sum, { hits }) => sum + hits.length, 0),
  };
}
