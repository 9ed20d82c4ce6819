import { PROD } from '../../environment.ts';

const drawn = new Map<string, string>();

/** A piece of a page by its name: drawn the first time it is asked for and kept; while developing it is drawn each time. */
export async function drawOnce(as: string, draw: () => Promise<string>): Promise<string> {
  if (!PROD) return draw();
  const known = drawn.get(as) ?? (await draw());
  drawn.set(as, known);
  return known;
}
