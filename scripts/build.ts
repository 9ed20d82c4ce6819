/**
 * `npm run build`: the pages by Astro, then the pictures they name, the search index over them, the service worker, and
 * `_headers` for hosts that read it, into `OUT_DIR` (`dist`).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatHeadersFile } from '../src/model/headers.ts';
import { writeWorkers } from './lib/offline/write-worker.ts';
import { runTool } from './lib/run/tool.ts';
import { readSettings } from './lib/site/settings.ts';

const pages = await runTool('astro', ['build']);
const pictures = pages.code === 0 ? await runTool('scripts/pictures.ts') : pages;
const index = pictures.code === 0 ? await runTool('scripts/index.ts') : pictures;
if (index.code === 0) {
  const { dir, base } = readSettings();
  await writeWorkers({ dir, base });
  writeFileSync(join(dir, '_headers'), formatHeadersFile(base));
}
process.exitCode = index.code;
