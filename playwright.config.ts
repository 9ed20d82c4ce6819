import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/lib/browser/find.ts';

/** Chromium started quietly: no graphics card, no requests of its own. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const root = process.getuid?.() === 0;

/** Tests in Chromium over the site that `npm test -- build browser` builds and serves. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  globalSetup: './tests/browser/serve-builds.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
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
      args: root ? [...QUIET, '--no-sandbox'] : QUIET,
    },
  },
});
