import { test as base, expect, type Page } from '@playwright/test';

/** What Playwright says where it lets no service worker in. */
const BLOCKED = /Service Worker registration blocked by Playwright/;

/**
 * The tests' own `test`: every page is watched. A request that
 * leaves the site, an error in the console or a breach of the content security policy fails the test.
 */
export const test = base.extend<{ watched: undefined; expected: RegExp[] }>({
  /** Complaints that a test means to cause: `test.use({ expected: [/404/] })`. */
  expected: [[], { option: true }],
  watched: [
    async ({ context, baseURL, expected }, use) => {
      const complaints: string[] = [];
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        const own = origin === new URL(baseURL ?? '').origin || process.env.BASED_ADDRESS?.startsWith(origin);
        if (!own && protocol.startsWith('http')) complaints.push(`request to ${request.url()}`);
      });
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => complaints.push(`script: ${error.error().message}`));
      await use(undefined);
      expect(complaints.filter((c) => ![BLOCKED, ...expected].some((e) => e.test(c)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect, type Page };
