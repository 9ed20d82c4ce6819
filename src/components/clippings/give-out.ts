import { href } from '../../address.ts';
import type { Clipping } from '../../clippings/clipping.ts';
import type { ExportWords } from '../../clippings/export-words.ts';
import { LINK_LIMIT, writeLink } from '../../clippings/link.ts';
import { formatPlainText } from '../../clippings/plain-text.ts';
import { clippingsExportWords, clippingsScriptWords as words } from '../../strings/clippings.ts';
import { evidenceNamesWords } from '../../strings/evidence.ts';
import { saveFile } from '../save-file.ts';
import { today } from '../today.ts';

const exportWords: ExportWords = { ...clippingsExportWords, grades: evidenceNamesWords };

/** Puts all of them on the clipboard as plain text; false where the browser does not let it. */
export async function copyText(clippings: readonly Clipping[]): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(formatPlainText(clippings, exportWords));
    return true;
  } catch {
    return false;
  }
}

/** The address that brings these clippings to another device, or what to say where it is too long. */
export function shareAddress(clippings: readonly Clipping[]): { address: string; tooLong: string | null } {
  const fragment = writeLink(clippings);
  const address = new URL(href('/clippings/') + fragment, location.origin).href;
  const tooLong = fragment.length > LINK_LIMIT ? words.linkLong(fragment.length, LINK_LIMIT) : null;
  return { address, tooLong };
}

/** Saves a file of them and gives its name. The writers come only now; throws where they cannot be loaded. */
export async function writeFile(kind: 'word' | 'markdown' | 'csv', clippings: Clipping[]): Promise<string> {
  const day = today();
  const name = `${words.file}-${day}.${{ word: 'docx', markdown: 'md', csv: 'csv' }[kind]}`;
  saveFile(await WRITERS[kind](clippings, day), name);
  return name;
}

const WRITERS = {
  word: async (clippings: Clipping[], day: string) =>
    (await import('../../clippings/word.ts')).formatWord(clippings, exportWords, day),
  markdown: async (clippings: Clipping[], day: string) => {
    const { formatMarkdown } = await import('../../clippings/markdown.ts');
    return new Blob([formatMarkdown(clippings, exportWords, day)], { type: 'text/markdown' });
  },
  csv: async (clippings: Clipping[]) => {
    const { formatCsv } = await import('../../clippings/csv.ts');
    return new Blob([formatCsv(clippings, exportWords)], { type: 'text/csv' });
  },
};
