import { dateCitation } from '../../model/citation.ts';
import { chartFilesWords as words } from '../../strings/charts.ts';
import { saveFile } from '../save-file.ts';
import { today } from '../today.ts';
import type { ChartSource } from './figure-table.ts';

/** Does what a reader asked of a chart (`csv`, `svg`, `png`, `copy` its reference, `embed` its code) and says what became of it. */
export async function giveChart(
  kind: string,
  figure: HTMLElement,
  source: ChartSource,
  texts: { copy: string; embed: string },
): Promise<string> {
  // The day of access is today.
  if (kind === 'copy') return copy(dateCitation(texts.copy, today()), words.copied);
  if (kind === 'embed') return copy(texts.embed, words.embedCopied);
  try {
    // What no system takes in a file's name, and blanks.
    const name = `${source.title.replace(/[\s·\\/:*?"<>|]+/g, '-')}-${source.version}.${kind}`;
    saveFile(await makeFile(kind, figure, source), name);
    return words.saved(name);
  } catch {
    return words.failed;
  }
}

/** Each kind loads its own writer. */
async function makeFile(kind: string, figure: HTMLElement, source: ChartSource): Promise<Blob> {
  if (kind === 'csv') {
    const { formatRows } = await import('../../clippings/csv.ts');
    const { tableOf, withSource } = await import('./figure-table.ts');
    return new Blob([formatRows(withSource(tableOf(figure), source))], { type: 'text/csv' });
  }
  const { drawFigure } = await import('./draw-figure.ts');
  const drawing = drawFigure(figure, source);
  if (kind === 'svg') return new Blob([drawing.svg], { type: 'image/svg+xml' });
  const { paintImage } = await import('./paint-image.ts');
  return paintImage(drawing);
}

async function copy(text: string, done: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return done;
  } catch {
    return words.notCopied;
  }
}
