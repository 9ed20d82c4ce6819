/** What was found right, found wrongly, and missed. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

/** Shares of 1: precision, recall and their harmonic mean; null where nothing was there to find. */
export interface Shares {
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

export const NOTHING: Tally = { right: 0, wrong: 0, missed: 0 };

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, one) => ({
      right: sum.right + one.right,
      wrong: sum.wrong + one.wrong,
      missed: sum.missed + one.missed,
    }),
    NOTHING,
  );
}

export function sharesOf({ right, wrong, missed }: Tally): Shares {
  const precision = right + wrong === 0 ? null : right / (right + wrong);
  const recall = right + missed === 0 ? null : right / (right + missed);
  const f1 =
    precision === null || recall === null || precision + recall === 0
      ? null
      : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** Pairs what was found with what a reader marked: each at most once, the first pairing that `same` accepts. */
export function pairUp<F, G>(
  found: readonly F[],
  gold: readonly G[],
  ...same: ((found: F, gold: G) => boolean)[]
): { pairs: [F, G][]; extra: F[]; missed: G[] } {
  const extra = [...found];
  const pairs: [F, G][] = [];
  let missed = [...gold];
  for (const accepts of same) {
    missed = missed.filter((one) => {
      const at = extra.findIndex((candidate) => accepts(candidate, one));
      if (at >= 0) pairs.push([extra.splice(at, 1)[0] as F, one]);
      return at < 0;
    });
  }
  return { pairs, extra, missed };
}
