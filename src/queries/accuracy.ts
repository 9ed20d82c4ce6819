import { getCollection } from 'astro:content';
import type { Accuracy } from '../model/accuracy.ts';

/** The measured accuracy of the reading; null where these documents were not measured. */
export async function measuredAccuracy(): Promise<Accuracy | null> {
  const [entry] = await getCollection('accuracy');
  return entry?.data ?? null;
}
