/**
 * Reads `content/` once for the pages of all languages and leaves in `STORE_DIR` (`.astro/store`) what they share; part
 * of `npm run build` and `npm run dev`. Reads `CONTENT_DIR` (`content`).
 */
import { storeFolder } from '../src/store/folder.ts';
import { prepare } from './lib/prepare/prepare.ts';
import { openProgress } from './lib/report/progress.ts';

const progress = openProgress(process.stderr, () => performance.now());
await prepare(process.env.CONTENT_DIR || 'content', storeFolder(), progress);
