import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find.ts';
import { hasChineseFont } from './fonts.ts';

/** Downloads that hang are given up after this time, and the next way is tried. */
const PATIENCE = { playwright: 150_000, debian: 400_000 };

/** The font, and the `fc-list` that finds it. */
const FONT_PACKAGES = ['fonts-noto-cjk', 'fontconfig'];

/** What to tell a reader whose machine has no browser and gets none. */
export const NO_BROWSER = `No Chromium was found and none could be installed, so the browser tests cannot run.
Install Chromium or Chrome (Debian: apt-get install chromium fonts-noto-cjk), or run
  npx playwright install --with-deps chromium
or name one: CHROMIUM_PATH=/path/to/chrome npm test`;

/** Path of a Chromium for the tests; installs one where none is found. Null where that fails. */
export function provideBrowser(say: (line: string) => void): string | null {
  const found = findBrowser() ?? installBrowser(say);
  if (found && !hasChineseFont()) installFont(say);
  return found;
}

function installBrowser(say: (line: string) => void): string | null {
  say('No Chromium found; asking Playwright for its own.');
  const playwright = 'node_modules/@playwright/test/cli.js';
  run(process.execPath, [playwright, 'install', 'chromium'], PATIENCE.playwright);
  const own = findBrowser();
  if (own || !isDebianRoot()) return own;
  say("Playwright's own cannot be had or does not start; installing Debian's chromium.");
  installPackages(['chromium', ...FONT_PACKAGES]);
  return findBrowser();
}

function installFont(say: (line: string) => void): void {
  if (isDebianRoot()) {
    say('No Chinese font found; installing fonts-noto-cjk.');
    installPackages(FONT_PACKAGES);
  }
  if (!hasChineseFont()) say('No Chinese font found: characters will show as boxes in screenshots.');
}

function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function installPackages(names: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], PATIENCE.debian, env);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], PATIENCE.debian, env);
}

/** Shows progress and no complaints: whether it worked is seen by looking for the browser afterwards. */
function run(command: string, args: string[], timeout: number, env = process.env): void {
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'ignore'], timeout, env });
}
