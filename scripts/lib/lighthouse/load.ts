import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Report } from './scores.ts';

/** Its own folder with its own lock file: of all that `npm ci` brings it would be a quarter. */
const FOLDER = 'tools/lighthouse';
const ENTRY = `${FOLDER}/node_modules/lighthouse/core/index.js`;

/** Grades the page at an address, in the browser that listens at a port, as a phone of the middle class sees it. */
export type Lighthouse = (
  address: string,
  flags: { port: number; onlyCategories: readonly string[]; logLevel: 'error' },
) => Promise<{ lhr: Report } | undefined>;

/** Lighthouse, installed where it is missing. Throws where it cannot be had. */
export async function loadLighthouse(say: (line: string) => void): Promise<Lighthouse> {
  if (!existsSync(ENTRY)) {
    say(`Installing Lighthouse into ${FOLDER} (176 MB, once).`);
    const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: FOLDER,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`Lighthouse could not be installed: npm ci in ${FOLDER}`);
  }
  const module = (await import(pathToFileURL(ENTRY).href)) as { default: Lighthouse };
  return module.default;
}
