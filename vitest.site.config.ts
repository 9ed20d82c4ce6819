import { defineConfig } from 'vitest/config';

/** Tests of the built site; `npm test -- build site` builds it and runs them. */
export default defineConfig({
  test: {
    include: ['tests/site/**/*.test.ts'],
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
