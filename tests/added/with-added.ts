import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Documents of other places, years, numberings and encodings than those in `seeds/`; invented for the tests. */
export const ADDED = 'tests/added/documents';

/** Makes a folder that holds the documents of `seeds/` and the added ones, as after dropping them in. */
export function documentsWithAdded(folder: string): string {
  const documents = join(folder, 'documents');
  rmSync(documents, { recursive: true, force: true });
  mkdirSync(documents, { recursive: true });
  for (const from of ['seeds/documents', ADDED]) cpSync(from, documents, { recursive: true });
  return documents;
}
