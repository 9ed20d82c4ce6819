import type { Server } from 'node:http';
import type { Browser } from '@playwright/test';
import { countBytes, openEnginePage } from './engine-page.ts';
import { everyNth, type Question } from './queries.ts';

/** What the first question of a reader costs: everything fetched after a page without search stood there. */
export interface ColdStart {
  /** Sent by the server, in bytes: scripts, engine, index, records shown; the dearest of the questions tried. */
  bytes: number;
  /** Until the first records could be shown, in ms; the slowest. */
  ms: number;
  tried: number;
}

/** Questions tried, spread over those given. */
const TRIES = 5;

/** Asks a few questions, each in a new page with an empty cache. */
export async function measureColdStart(
  browser: Browser,
  { address, server }: { address: string; server: Server },
  questions: readonly Question[],
): Promise<ColdStart> {
  const sent = countBytes(server);
  const cold: ColdStart = { bytes: 0, ms: 0, tried: 0 };
  for (const { query } of everyNth(questions, Math.ceil(questions.length / TRIES))) {
    const page = await openEnginePage(browser, address);
    const before = sent();
    const began = performance.now();
    await page.ask([query]);
    cold.ms = Math.max(cold.ms, performance.now() - began);
    cold.bytes = Math.max(cold.bytes, sent() - before);
    cold.tried++;
    await page.close();
  }
  return cold;
}
