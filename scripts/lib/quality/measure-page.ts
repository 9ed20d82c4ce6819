import type { Page, Response } from '@playwright/test';

/** What a page costs when it is opened for the first time, and how far it moves while it loads. */
export interface PageCost {
  /** Bytes of the bodies as they were sent, compressed. */
  html: number;
  css: number;
  js: number;
  /** Pictures and what scripts fetch. */
  other: number;
  /** Cumulative layout shift: 0 where nothing moves. */
  shift: number;
}

/** The window of a phone; what a service worker keeps for later is no cost of the page. */
export const PHONE = {
  viewport: { width: 390, height: 844 },
  locale: 'zh-CN',
  serviceWorkers: 'block',
} as const;

const PARTS: Record<string, 'html' | 'css' | 'js'> = { document: 'html', stylesheet: 'css', script: 'js' };

/** Opens an address in a page whose browser has kept nothing, and waits until it asks for nothing more. */
export async function measurePage(page: Page, address: string): Promise<PageCost> {
  const answers: Response[] = [];
  page.on('response', (answer) => answers.push(answer));
  await page.addInitScript(watchShifts);
  await page.goto(address, { waitUntil: 'networkidle' });
  const cost: PageCost = { html: 0, css: 0, js: 0, other: 0, shift: 0 };
  for (const answer of answers) {
    const { responseBodySize } = await answer.request().sizes();
    cost[PARTS[answer.request().resourceType()] ?? 'other'] += responseBodySize;
  }
  const shift = await page.evaluate(() => (globalThis as { layoutShift?: number }).layoutShift ?? 0);
  return { ...cost, shift };
}

/** Runs in the page before anything else: adds up the shifts that no key or tap of the reader caused. */
function watchShifts(): void {
  type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean };
  const place = globalThis as { layoutShift?: number };
  place.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[])
      if (!entry.hadRecentInput) place.layoutShift = (place.layoutShift ?? 0) + entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}
