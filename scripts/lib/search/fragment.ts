import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from './build-index.ts';

/** What Pagefind 1.6 puts before the JSON of a fragment. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Takes the coded words out of a fragment (what Pagefind hands back for a hit): they serve Pagefind's
 * excerpts alone, which the site does not use, and are three fifths of the bytes. Files of another
 * kind pass as they are. Throws where a fragment is not of the form known.
 */
export function trimFragment(file: IndexFile): IndexFile {
  if (!file.path.endsWith('.pf_fragment')) return file;
  const text = gunzipSync(file.content).toString();
  if (!text.startsWith(SIGNATURE)) throw new Error(`Pagefind: ${file.path} has no signature ${SIGNATURE}`);
  const trimmed = trimContent(JSON.parse(text.slice(SIGNATURE.length)));
  return { path: file.path, content: gzipSync(SIGNATURE + JSON.stringify(trimmed), { level: 9 }) };
}

/** A file holds one record, or several by their hash where there are very many. */
function trimContent(fragment: Record<string, unknown>): Record<string, unknown> {
  if (typeof fragment.content === 'string') return { ...fragment, content: '' };
  return Object.fromEntries(
    Object.entries(fragment).map(([hash, one]) => [hash, trimContent(one as Record<string, unknown>)]),
  );
}
