import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { Pictured } from './choose-charts.ts';
import { toIndexed } from './indexed-png.ts';

/** Widths of the windows, px: a phone and a desk. */
export const WIDTHS = [390, 1280] as const;

/** No picture is higher, px: of a long matrix the upper part tells enough. */
const HIGHEST = 1000;

/** Title of a chart with its two pictures, file names in the order of the widths. */
export interface Picture {
  title: string;
  files: string[];
}

/** Takes a chart standing alone (`#trend-alone`) at each width, light, as PNG into a folder. */
export async function takePictures(
  browser: Browser,
  site: string,
  chart: Pictured,
  dir: string,
): Promise<Picture> {
  const files: string[] = [];
  let title = '';
  for (const width of WIDTHS) {
    const page = await browser.newPage({
      viewport: { width, height: HIGHEST },
      colorScheme: 'light',
      reducedMotion: 'reduce',
      locale: 'zh-CN',
    });
    await page.goto(`${site.replace(/\/$/, '')}${chart.path}#${chart.id}-alone`, {
      waitUntil: 'networkidle',
    });
    const alone = page.locator(`[id="${chart.id}-alone"]`);
    title = (await alone.locator('chart-tools').getAttribute('data-title')) ?? chart.id;
    const box = await alone.boundingBox();
    if (box === null) throw new Error(`${chart.path}#${chart.id} is not drawn`);
    const file = `${chart.name}-${width}.png`;
    const clip = { ...box, height: Math.min(box.height, HIGHEST) };
    const png = await page.screenshot({ clip, animations: 'disabled', fullPage: true });
    writeFileSync(join(dir, file), toIndexed(png));
    files.push(file);
    await page.close();
  }
  return { title, files };
}
