import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Generation, PlanTruth } from './generate.ts';

/** The folder beside the documents that holds what is true of them; a reader of documents passes it by. */
const TRUTH = 'truth';
const OWN = /^plan-\d{5}\.txt$/;

/** Thrown where the folder holds something that no earlier run wrote. */
export class ForeignCorpusError extends Error {}

/**
 * Writes the plans of a generation as text files into a folder, and `truth/plans.json` and `truth/planted.json` below
 * it. Plans of an earlier run go; any other file is refused. Throws ForeignCorpusError.
 */
export function writeGeneration(
  { plans, planted }: Generation,
  out: string,
): { plans: number; bytes: number } {
  clearOwn(out);
  mkdirSync(join(out, TRUTH), { recursive: true });
  const truths: PlanTruth[] = [];
  let bytes = 0;
  for (const { text, truth } of plans) {
    writeFileSync(join(out, truth.file), text);
    bytes += Buffer.byteLength(text);
    truths.push(truth);
  }
  writeFileSync(join(out, TRUTH, 'plans.json'), `${JSON.stringify(truths, null, 1)}\n`);
  writeFileSync(join(out, TRUTH, 'planted.json'), `${JSON.stringify(planted, null, 1)}\n`);
  return { plans: truths.length, bytes };
}

function clearOwn(out: string): void {
  const names = existsSync(out) ? readdirSync(out) : [];
  const isOwn = names.includes(TRUTH) && existsSync(join(out, TRUTH, 'plans.json'));
  const foreign = names.filter((name) => !isOwn || (name !== TRUTH && !OWN.test(name)));
  if (foreign.length > 0)
    throw new ForeignCorpusError(`${out} holds files that are not ours: ${foreign.slice(0, 3).join(', ')}`);
  for (const name of names) if (OWN.test(name)) rmSync(join(out, name));
}
