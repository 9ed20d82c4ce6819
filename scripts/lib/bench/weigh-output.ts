import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { listFiles } from '../files/list-files.ts';
import { measurePage, PHONE } from '../quality/measure-page.ts';
import { everyNth } from '../search-quality/queries.ts';
import { serveSite } from '../serve/serve-site.ts';
import type { Contestant } from './contestant.ts';
import type { OutputFigures } from './results.ts';

/** Pages compressed to find the middle one, and the heaviest uncompressed ones to find the heaviest. */
const SAMPLE = 500;

/** Weighs a built site: its files, its pages compressed, and a plan's page with all it loads in Chromium. */
export async function weighOutput(
  browser: Browser,
  { output, planPage }: Pick<Contestant, 'output' | 'planPage'>,
  plans: readonly string[],
): Promise<OutputFigures> {
  const files = listFiles(output);
  const sized = files.map((path) => ({ path, bytes: statSync(join(output, path)).size }));
  const path = middle(plans.map(planPage), (file) => gzipped(output, file));
  return {
    bytes: sized.reduce((sum, { bytes }) => sum + bytes, 0),
    files: files.length,
    pages: weighPages(
      output,
      sized.filter(({ path }) => path.endsWith('.html')),
    ),
    planPage: { path, bytes: await loadPage(browser, output, path) },
  };
}

function weighPages(
  output: string,
  pages: readonly { path: string; bytes: number }[],
): OutputFigures['pages'] {
  const weigh = ({ path }: { path: string }) => gzipped(output, path);
  const large = pages.toSorted((a, b) => b.bytes - a.bytes).slice(0, SAMPLE / 10);
  const heaviest = large.toSorted((a, b) => weigh(b) - weigh(a))[0];
  const median = middle(everyNth(pages, Math.ceil(pages.length / SAMPLE)), weigh);
  return {
    count: pages.length,
    median: median ? weigh(median) : 0,
    heaviest: heaviest ? weigh(heaviest) : 0,
    heaviestPath: heaviest?.path ?? '',
  };
}

/** The one of the middle value, of an even number the lower. */
function middle<T>(list: readonly T[], weigh: (one: T) => number): T {
  const weighed = everyNth(list, Math.ceil(list.length / SAMPLE)).map((one) => ({ one, weight: weigh(one) }));
  return weighed.toSorted((a, b) => a.weight - b.weight)[Math.floor((weighed.length - 1) / 2)]?.one as T;
}

function gzipped(output: string, path: string): number {
  return gzipSync(readFileSync(join(output, path))).length;
}

/** Bytes of all that a phone asks for; the policy of our server would keep other sites' inline scripts from running. */
async function loadPage(browser: Browser, dir: string, path: string): Promise<number> {
  const { address, server } = await serveSite({ dir, base: '/', port: 0 });
  const context = await browser.newContext({ ...PHONE, bypassCSP: true });
  try {
    const page = `${address}${path.replace(/(^|\/)index\.html$/, '$1')}`;
    const { html, css, js, other } = await measurePage(await context.newPage(), page);
    return html + css + js + other;
  } finally {
    await context.close();
    server.close();
    server.closeAllConnections();
  }
}
