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
