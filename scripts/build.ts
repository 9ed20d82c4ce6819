/** `npm run build`: the pages by Astro, then the search index over them, into `OUT_DIR` (`dist`). */
import { runTool } from './lib/run/tool.ts';

const pages = await runTool('astro', ['build']);
const index = pages.code === 0 ? await runTool('scripts/index.ts') : pages;
process.exitCode = index.code;
