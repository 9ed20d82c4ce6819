/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    globalSetup: 'tests/sync-content.ts',
    include: ['{scripts,src,tests}/**/*.test.ts'],
    exclude: [
      'tests/site/**',
      'tests/browser/**',
      'tests/scale/**',
      'node_modules/**',
      'dist/**',
      '.cache/**',
    ],
    // One less than there are would leave half of a small machine idle.
    maxWorkers: '100%',
    testTimeout: 20_000,
  },
});
