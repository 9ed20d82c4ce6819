import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Browser, Page } from '@playwright/test';
import type { Driver } from './in-browser/engine.ts';

/** File of the bundled engine beside its index. */
export const ENGINE_FILE = 'engine.js';
/** The page it is loaded into. The language decides how Pagefind's own script cuts a query. */
export const BLANK_PAGE =
  '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>search</title></head></html>';

/** An engine in a page of its own, with nothing in the browser's cache. */
export interface EnginePage extends Driver {
  close(): Promise<void>;
}

/** Opens the page of an engine; nothing of the engine is loaded before the first question. */
export async function openEnginePage(browser: Browser, address: string): Promise<EnginePage> {
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(address);
  return { ...drivePage(page, `${address}${ENGINE_FILE}`), close: () => context.close() };
}

/** Asks the engine of a module (its address) within an open page. Rejects where the page crashes. */
export function drivePage(page: Page, script: string): Driver {
  const crash = new Promise<never>((_, reject) => {
    page.on('crash', () => reject(new Error('the page crashed')));
  });
  crash.catch(() => {});
  const ask = async ([script, queries]: [string, string[]]) =>
    ((await import(script)) as Driver).ask(queries);
  const rest = async ([script, place]: [string, number]) => ((await import(script)) as Driver).rest(place);
  return {
    ask: (queries) => Promise.race([page.evaluate(ask, [script, queries] as [string, string[]]), crash]),
    rest: (place) => Promise.race([page.evaluate(rest, [script, place] as [string, number]), crash]),
  };
}

/** Counts the bytes a server sends, headers included, whoever in the browser asked: a page or a worker of it. */
export function countBytes(server: Server): () => number {
  const sockets = new Set<Socket>();
  let ended = 0;
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => {
      ended += socket.bytesWritten;
      sockets.delete(socket);
    });
  });
  return () => [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, ended);
}
