/** `npm run dev`: Astro's development server on this machine only. */
import { runTool } from './lib/run/tool.ts';

const { code } = await runTool('astro', ['dev', '--host', '127.0.0.1', ...process.argv.slice(2)]);
process.exitCode = code;
