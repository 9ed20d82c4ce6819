import * as pagefind from 'pagefind';

export interface EngineFile {
  /** Below the index folder: `pagefind.js`. */
  path: string;
  content: Uint8Array;
}

export interface Engine {
  /** `1.6.0` */
  version: string;
  /** What of Pagefind's output the site uses whatever is indexed: script, worker, engine. */
  files: EngineFile[];
  /** `pagefind-entry.json` of an empty index. */
  entry: { version: string; languages: Record<string, unknown>; include_characters: string[] };
}

/** The interfaces that come along are not used. */
const USED = ['pagefind.js', 'pagefind-worker.js', 'wasm.unknown.pagefind'];

/**
 * Where Pagefind's script says nothing of a chunk that failed to load: the word counts as one that stands
 * nowhere, and readers are told that the corpus has nothing.
 */
const SILENT = '"load_index_chunk")).catch(()=>{})';
const LOUD = '"load_index_chunk"))';

/** Pagefind's engine for the browser, had from Pagefind itself. Throws where it is not of the form known. */
export async function readEngine(): Promise<Engine> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const { files } = await index.getFiles();
  await pagefind.close();
  const content = (path: string): Uint8Array => {
    const file = files.find((one) => one.path === path);
    if (!file) throw new Error(`Pagefind gave no ${path}`);
    return file.content;
  };
  const entry = JSON.parse(String(Buffer.from(content('pagefind-entry.json'))));
  return {
    version: entry.version,
    files: USED.map((path) => ({ path, content: letErrorsThrough(path, content(path)) })),
    entry,
  };
}

/** Pagefind's script with errors of a chunk passed on. Throws where it is not of the form known. */
export function letErrorsThrough(path: string, content: Uint8Array): Uint8Array {
  if (!path.endsWith('.js')) return content;
  const parts = Buffer.from(content).toString().split(SILENT);
  if (parts.length !== 2) throw new Error(`Pagefind: ${path} loads chunks in a way not known`);
  return Buffer.from(parts.join(LOUD));
}
