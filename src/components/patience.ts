/** Waiting this long shows that something is under way (ms); what is there sooner only flickers. */
const PATIENCE = 300;

/** Says that something is under way if `work` takes longer than a moment; gives what the work gives, its failure too. */
export async function sayIfSlow<Done>(work: Promise<Done>, say: () => unknown): Promise<Done> {
  const waiting = setTimeout(say, PATIENCE);
  try {
    return await work;
  } finally {
    clearTimeout(waiting);
  }
}
