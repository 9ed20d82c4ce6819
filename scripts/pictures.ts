/**
 * Draws the share images that pages name and the icons of the site into the built site: `OUT_DIR` (`dist`). Drawn images
 * are kept in `CACHE_DIR/share`. Usage: `node scripts/pictures.ts`, after `astro build`; part of `npm run build`.
 */
import { join } from 'node:path';
import { openProgress } from './lib/report/progress.ts';
import { writePictures } from './lib/share/write-pictures.ts';
import { readSettings } from './lib/site/settings.ts';

const cache = join(process.env.CACHE_DIR || '.astro', 'share');
const { cards, drawn, bytes } = await writePictures(
  { ...readSettings(), cache, ofRecords: process.env.PUBLIC_SHARE_IMAGES !== 'none' },
  openProgress(process.stderr, () => performance.now()),
);
console.log(`share images: ${cards}, ${drawn} of them drawn now, ${Math.round(bytes / 1024)} KB`);
