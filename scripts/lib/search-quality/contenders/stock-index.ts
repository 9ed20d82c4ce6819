/** Writes Pagefind's index of plain pages, one a record: `node stock-index.ts CONTENT OUT`. */
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { PlanRecord } from '../../../../src/model/record.ts';
import { type Passage, walkPassages } from '../../../../src/model/walk.ts';
import { openProgress } from '../../report/progress.ts';
import { readRecords } from '../read-records.ts';

const [content = '', out = ''] = process.argv.slice(2);
const progress = openProgress(process.stderr, () => performance.now());
const { index } = await pagefind.createIndex();
if (!index) throw new Error('Pagefind gave no index');
for (const record of readRecords(content, progress)) {
  const { errors } = await index.addHTMLFile({ url: `/plans/${record.id}/`, content: pageOf(record) });
  if (errors.length > 0) throw new Error(errors.join('; '));
}
const { errors } = await index.writeFiles({ outputPath: join(out, 'pagefind') });
if (errors.length > 0) throw new Error(errors.join('; '));
await pagefind.close();

/** A page as a plain site would have it: the title as first heading, headings, paragraphs, cells, each with its id. */
function pageOf(record: PlanRecord): string {
  const body = walkPassages(record).map((passage) => {
    const tag = tagOf(passage);
    return `<${tag} id="${passage.id}">${escapeText(passage.text)}</${tag}>`;
  });
  return `<!doctype html><html lang="zh-CN"><head><title>${escapeText(record.title)}</title></head><body>\n${body.join('\n')}\n</body></html>`;
}

function tagOf({ id, place, path }: Passage): string {
  if (id === 'title') return 'h1';
  return place === 'heading' ? `h${Math.min(6, path.length + 2)}` : 'p';
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
