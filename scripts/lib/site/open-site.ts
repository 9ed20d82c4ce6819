import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { BROWSER_ARGS } from '../browser/args.ts';
import { NO_BROWSER, provideBrowser } from '../browser/install.ts';
import { serveSite } from '../serve/serve-site.ts';
import { readSettings } from './settings.ts';

/** A built site, served on this machine, and a browser to open it with. */
export interface OpenedSite {
  browser: Browser;
  /** With a slash at its end. */
  address: string;
  dir: string;
}

/**
 * Serves the built site and opens a browser while `use` runs; both are closed after it, also where it throws. Gives the
 * exit code of a command: 0 done; 1 no site or no browser, said on the error stream. `args`: more for the browser.
 */
export async function withSite(
  use: (site: OpenedSite) => Promise<void>,
  args: readonly string[] = [],
): Promise<number> {
  const settings = readSettings();
  if (!existsSync(join(settings.dir, 'index.html'))) {
    console.error(`No site in ${settings.dir}. Run: npm run build`);
    return 1;
  }
  const executablePath = provideBrowser(console.log);
  if (executablePath === null) {
    console.error(NO_BROWSER);
    return 1;
  }
  const { address, server } = await serveSite({ ...settings, port: 0 });
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGS, ...args] });
  try {
    await use({ browser, address, dir: settings.dir });
  } finally {
    await browser.close();
    server.close();
  }
  return 0;
}
