import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** Folders whose files have a sibling of the same name in a folder for each other language. */
export const WORD_FOLDERS = ['src/strings', 'src/model/words'];

/** Finds the file that stands for one of words: `./plan.ts` of `src/strings/unit.ts` → `/…/src/strings/en/plan.ts`. */
type Siblings = (source: string, importer: string) => string | null;

/**
 * Whoever imports `src/strings/plan.ts` is given `src/strings/en/plan.ts`, so that no component knows of languages and no
 * page carries words of two; null for what has no words. Only the sibling itself is given the Chinese file, for what is
 * the same in both. Throws where a file has no such sibling.
 */
function openSiblings(language: string, root: string): Siblings {
  const folders = new Set(WORD_FOLDERS.map((folder) => resolve(root, folder)));
  return (source, importer) => {
    if (!source.startsWith('.')) return null;
    const file = resolve(dirname(importer), source);
    if (!folders.has(dirname(file))) return null;
    const sibling = join(dirname(file), language, basename(file));
    if (sibling === importer) return null;
    if (!existsSync(sibling)) throw new Error(missing(relative(root, file), relative(root, sibling)));
    return sibling;
  };
}

/** A Vite plugin for the build of pages in another language (`en`); the build ends where words are not translated. */
export function translatedWords(language: string, root = process.cwd()): Plugin {
  const siblingOf = openSiblings(language, root);
  return {
    name: 'translated-words',
    enforce: 'pre',
    resolveId(source, importer) {
      return importer === undefined ? null : siblingOf(source, importer.replace(/\?.*$/, ''));
    },
  };
}

/** The same for what Node alone imports from now on in this thread; gives what ends it. */
export function translateImports(language: string, root = process.cwd()): () => void {
  const siblingOf = openSiblings(language, root);
  const hooks = registerHooks({
    resolve(source, context, next) {
      const importer = context.parentURL;
      const sibling = importer?.startsWith('file:') ? siblingOf(source, fileURLToPath(importer)) : null;
      return next(sibling === null ? source : pathToFileURL(sibling).href, context);
    },
  });
  return () => hooks.deregister();
}

/** What is missing and what to do: `src/strings/plan.ts has no words in another language …`. */
function missing(file: string, sibling: string): string {
  return [
    `${file} is not translated`,
    `  found: no ${sibling}`,
    `  fix:   write it with the same exports and keys, typed Words<typeof …> (README, Languages)`,
  ].join('\n');
}
