/** Writes MiniSearch's index, one entry a passage: `node minisearch-index.ts CONTENT OUT`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { walkPassages } from '../../../../src/model/walk.ts';
import { openProgress } from '../../report/progress.ts';
import { readRecords } from '../read-records.ts';
import { type Entry, OPTIONS } from './minisearch-options.ts';

const [content = '', out = ''] = process.argv.slice(2);
const progress = openProgress(process.stderr, () => performance.now());
const index = new MiniSearch<Entry>(OPTIONS);
for (const record of readRecords(content, progress)) {
  for (const { id, place, text } of walkPassages(record)) {
    const isHead = place === 'title' || place === 'heading';
    index.add({
      id: `${record.id}#${id}`,
      title: isHead ? text : '',
      titles: [],
      text: isHead ? '' : text,
    });
  }
}
mkdirSync(join(out, 'minisearch'), { recursive: true });
writeFileSync(join(out, 'minisearch/index.json'), JSON.stringify(index));
