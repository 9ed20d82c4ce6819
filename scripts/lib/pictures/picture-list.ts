import type { Picture } from './take-pictures.ts';

/** Where the list begins in the document; everything after it is the list. */
export const HEAD = '## Each kind of chart';

/** The document with its list of pictures, one line a chart, put anew after its head; throws where that is missing. */
export function writeList(document: string, pictures: readonly Picture[]): string {
  const [before, after] = document.split(HEAD);
  if (after === undefined) throw new Error(`no line "${HEAD}"`);
  const rows = pictures.map(
    ({ title, files }) => `| ${title} | ${files.map((file) => `![${title}](charts/${file})`).join(' | ')} |`,
  );
  return [
    `${before}${HEAD}`,
    '',
    'Taken by `npm run build && npm run charts:pictures`; of long ones the upper part.',
    '',
    '| chart | 390 px | 1280 px |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
