import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS } from './scripts/lib/browser/args.ts';
import { findBrowser } from './scripts/lib/browser/find.ts';

/** Tests in Chromium over the site that `npm test -- build browser` builds and serves. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  globalSetup: './tests/browser/serve-builds.ts',
  fullyParallel: true,
  workers: 2,
  // A clean machine may be a slow one: there what fails is tried once more, and named (`npm test` says how many).
  retries: process.env.CI === 'true' ? 1 : 0,
  // Patience for a busy machine; no test waits where it need not.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env.CI === 'true',
  use: {
    // Set by the global setup before the workers read this file.
    baseURL: process.env.SITE_ADDRESS,
    locale: 'zh-CN',
    launchOptions: {
      executablePath: findBrowser() ?? undefined,
      args: BROWSER_ARGS,
    },
  },
});
