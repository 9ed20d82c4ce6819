import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Where systems put a Chromium or Chrome that they installed themselves. */
const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Path of a Chromium that starts, or null: what `CHROMIUM_PATH` names, else one of the system, else
 * Playwright's own. Throws where `CHROMIUM_PATH` names something that does not start.
 */
export function findBrowser(
  named = process.env.CHROMIUM_PATH,
  places = [...SYSTEM_PATHS, chromium.executablePath()],
): string | null {
  if (named && !starts(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not start`);
  return named || (places.find(starts) ?? null);
}

/** Asks for the version: a launcher without its program, or one without its libraries, is no browser. */
function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  // Chrome for Windows opens a window when asked for its version.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
