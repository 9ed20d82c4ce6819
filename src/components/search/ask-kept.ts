import type { Filters } from '../../search/filters.ts';
import { type Answer, answerQuery, type Searchable } from '../../search/listing.ts';
import type { Order } from '../../search/order.ts';

/** An answer, what gave it, and of how many records where these were only those read on this device. */
export interface Asked {
  open: Searchable;
  answer: Answer;
  kept: number;
}

/** Where the index cannot be had: asks what was read on this device. Rejects where that is nothing. */
export async function askKept(base: string, query: string, filters: Filters, order: Order): Promise<Asked> {
  const { openKept } = await import('../offline/open-kept.ts');
  const read = await openKept(base);
  if (read === null) throw new Error('nothing was read on this device');
  return { open: read.open, answer: await answerQuery(read.open, query, filters, order), kept: read.records };
}
