import { cpSync, mkdirSync, rmSync } from 'node:fs';

/** Documents of other places, years, numberings and encodings than those in `seeds/`; invented for the tests. */
const ADDED = 'tests/added/documents';

/** Fills a folder with the documents of `seeds/` and the added ones, as after dropping them in. */
export function copyWithAdded(documents: string): void {
  rmSync(documents, { recursive: true, force: true });
  mkdirSync(documents, { recursive: true });
  for (const from of ['seeds/documents', ADDED]) cpSync(from, documents, { recursive: true });
}
