import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS } from './scripts/lib/browser/args.ts';
import { findBrowser } from './scripts/lib/browser/find.ts';

/** What is measured with nothing kept of earlier pages, and what tests the worker that keeps them. */
const OWN_WINDOWS = /(?:^|[/-])(?:weight|offline)\.spec\.ts$/;

/**
 * All other tests have the window of those before them, emptied, which takes a third off their time: no option of
 * Playwright's documentation, but the one its component tests run by. A test with settings of its own gets a new one.
 */
const KEPT_WINDOW: object = { _optionContextReuseMode: 'when-possible' };

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
  projects: [
    { name: 'one window', testIgnore: OWN_WINDOWS, use: KEPT_WINDOW },
    { name: 'own windows', testMatch: OWN_WINDOWS },
  ],
  use: {
    // Set by the global setup before the workers read this file.
    baseURL: process.env.SITE_ADDRESS,
    locale: 'zh-CN',
    // What a worker answers is beyond `page.route`; offline.spec.ts lets it in.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: findBrowser() ?? undefined,
      args: BROWSER_ARGS,
    },
  },
});
