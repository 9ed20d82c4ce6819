import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.ts';

/** Tests in Chromium over the site of many generated plans that `npm test -- build scale` builds and serves. */
export default defineConfig({
  ...base,
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './serve-many.ts',
});
