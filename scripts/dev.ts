/** `npm run dev`: Astro's development server on this machine only; `npm run dev -- en` shows the site in English. */
import { LANGUAGES } from '../src/model/languages.ts';
import { runTool } from './lib/run/tool.ts';

const [first, ...rest] = process.argv.slice(2);
const language = LANGUAGES.find(({ code }) => code === first);
const args = language === undefined ? process.argv.slice(2) : rest;
const { code } = await runTool('astro', ['dev', '--host', '127.0.0.1', ...args], {
  ...(language && { env: { SITE_LANGUAGE: language.code } }),
});
process.exitCode = code;
