import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Folders whose files have a sibling of the same name in a folder for each other language. */
export const WORD_FOLDERS = ['src/strings', 'src/model/words'];

/**
 * A Vite plugin for the build in another language (`en`): whoever imports `src/strings/plan.ts` is given
 * `src/strings/en/plan.ts`, so that no component knows of languages and no page carries words of two. The build ends
 * where a file has no such sibling. Only the sibling itself is given the Chinese file, for what is the same in both.
 */
export function translatedWords(language: string, root = process.cwd()): Plugin {
  const folders = new Set(WORD_FOLDERS.map((folder) => resolve(root, folder)));
  return {
    name: 'translated-words',
    enforce: 'pre',
    resolveId(source, importer) {
      if (importer === undefined || !source.startsWith('.')) return null;
      const from = importer.replace(/\?.*$/, '');
      const file = resolve(dirname(from), source);
      if (!folders.has(dirname(file))) return null;
      const sibling = join(dirname(file), language, basename(file));
      if (sibling === from) return null;
      if (!existsSync(sibling)) this.error(missing(relative(root, file), relative(root, sibling)));
      return sibling;
    },
  };
}

/** What is missing and what to do: `src/strings/plan.ts has no words in another language …`. */
function missing(file: string, sibling: string): string {
  return [
    `${file} is not translated`,
    `  found: no ${sibling}`,
    `  fix:   write it with the same exports and keys, typed Words<typeof …> (README, Languages)`,
  ].join('\n');
}
