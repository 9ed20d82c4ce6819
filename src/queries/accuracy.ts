import type { Accuracy } from '../model/accuracy.ts';
import { readCollection } from './collections.ts';

/** The measured accuracy of the reading; null where these documents were not measured. */
export async function measuredAccuracy(): Promise<Accuracy | null> {
  const [entry] = await readCollection('accuracy');
  return entry ?? null;
}
