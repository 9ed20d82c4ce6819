import { join } from 'node:path';
import { STORE_FILES } from '../../../src/store/folder.ts';
import { writePacked } from '../../../src/store/packed.ts';
import type { ReadRecord } from './read-block.ts';

/** Writes the quantities of every record in their sentences, so that the ledger need not read the records. */
export function writeQuantities(records: readonly ReadRecord[], store: string): void {
  const writer = writePacked(join(store, STORE_FILES.quantities));
  for (const { head, quantities } of records) if (quantities.length > 0) writer.add(head.id, quantities);
  writer.close();
}
