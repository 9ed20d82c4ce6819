/** `npm run dev`: Astro's development server on this machine only; `npm run dev -- en` shows the site in English. */
import { runTool } from './lib/run/tool.ts';

const args = process.argv.slice(2);
// Astro would pass over a word that is no option: a language nobody knows is to be refused.
const language = args[0]?.startsWith('-') ? undefined : args.shift();
const prepared = await runTool('scripts/prepare.ts');
if (prepared.code !== 0) process.exit(prepared.code);
const { code } = await runTool('astro', ['dev', '--host', '127.0.0.1', ...args], {
  ...(language && { env: { SITE_LANGUAGE: language } }),
});
process.exitCode = code;
