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
  const trimmed = trimContent(readFragment(file));
  return { path: file.path, content: gzipSync(SIGNATURE + JSON.stringify(trimmed), { level: 9 }) };
}

function readFragment(file: IndexFile): Record<string, unknown> {
  const text = gunzipSync(file.content).toString();
  if (!text.startsWith(SIGNATURE)) throw new Error(`Pagefind: ${file.path} has no signature ${SIGNATURE}`);
  return JSON.parse(text.slice(SIGNATURE.length));
}

/** A file holds one record, or several by their hash where there are very many. */
function trimContent(fragment: Record<string, unknown>): Record<string, unknown> {
  if (typeof fragment.content === 'string') return { ...fragment, content: '' };
  return Object.fromEntries(
    Object.entries(fragment).map(([hash, one]) => [hash, trimContent(one as Record<string, unknown>)]),
  );
}

/** Pagefind's id of each record by its address: `/plans/yueyang-2021-plan/` → `unknown_f9c65af`. */
export function readFragmentIds(files: readonly IndexFile[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const file of files) {
    const id = /([^/]+)\.pf_fragment$/.exec(file.path)?.[1];
    if (id === undefined) continue;
    const fragment = readFragment(file);
    if (typeof fragment.url === 'string') ids.set(fragment.url, id);
    else
      for (const [one, { url }] of Object.entries(fragment as Record<string, { url: string }>))
        ids.set(url, one);
  }
  return ids;
}
