import { readFile } from 'node:fs/promises';
import { csvParseRows } from 'd3';
import type { Measure } from '../../src/charts/measures.ts';
import { packTrendSet } from '../../src/charts/packed-trend-set.ts';
import type { PlanRecord } from '../../src/model/record.ts';
import { fortyOrganisations } from '../charts/generated-figures.ts';
import { generatedSet } from '../charts/generated-set.ts';
import { countLabels, printFigure, readRecords, readThemes } from '../charts/true-counts.ts';
import { expect, type Page } from './site.ts';

export const records = readRecords('content');
export const themes = readThemes('content');
export const isFull = ({ kind, evidence }: PlanRecord) => kind === 'plan' && evidence === 'full';
export const recordOf = (id: string): PlanRecord => {
  const found = records.find((record) => record.id === id);
  if (found === undefined) throw new Error(`no record ${id}`);
  return found;
};

/** A record's figure as it has to be printed, counted from its labels. */
function trueText(id: string, theme: string, measure: Measure): string {
  const record = recordOf(id);
  const items = countLabels(record, theme);
  if (!isFull(record)) return items === 0 ? '未见' : String(items);
  return measure === 'items' ? String(items) : printFigure(record, theme, themes, measure);
}

export const said = (page: Page) => page.locator('.trend-form .said');
export const redrawn = (page: Page) => expect(said(page)).toHaveText(/^已重画/);

/** Table of the chart: a line a record, its id before its numbers. */
async function tableOf(page: Page): Promise<string[][]> {
  return page
    .locator('.numbers table tr:has(td)')
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.querySelector<HTMLAnchorElement>('th a')?.pathname.split('/').at(-2) ?? '',
        ...[...row.querySelectorAll('td')].map((cell) => cell.textContent.trim()),
      ]),
    );
}

/** What the marks of each panel say, by the last figure of their label. */
export async function marksOf(page: Page): Promise<string[][]> {
  const labels = await page
    .locator('.trend-panel')
    .evaluateAll((panels) =>
      panels.map((panel) => [...panel.querySelectorAll('a')].map((a) => a.getAttribute('aria-label') ?? '')),
    );
  return labels.map((panel) =>
    panel.map(
      (label) =>
        /(?:条目|字数占比|每千字提及) (\S+)$|，(\d+) 段提到|，(未见)/.exec(label)?.slice(1).find(Boolean) ??
        label,
    ),
  );
}

async function csvOf(page: Page): Promise<string[][]> {
  const download = page.waitForEvent('download');
  await page.locator('figure:has(theme-trends) [data-give=csv]').click();
  const text = String(await readFile(await (await download).path()));
  return csvParseRows(text.slice(1));
}

/** Marks, table and CSV hold these records' true figures of these themes, and nothing else. */
export async function expectTrue(page: Page, shown: PlanRecord[], drawn: string[], measure: Measure) {
  const table = await tableOf(page);
  expect(table.map(([id]) => id).sort()).toEqual(shown.map(({ id }) => id).sort());
  for (const [id = '', ...cells] of table)
    expect(cells, id).toEqual(drawn.map((theme) => trueText(id, theme, measure)));
  const columns = drawn.map((_, i) => table.map((row) => row[i + 1] ?? ''));
  expect(await marksOf(page)).toEqual(columns);
  const [head = [], ...rows] = await csvOf(page);
  const names = drawn.map((id) => themes.find((theme) => theme.id === id)?.zh ?? '');
  const from = head.indexOf(names[0] ?? '');
  expect(head.slice(from, from + names.length)).toEqual(names);
  expect(rows.map((row) => row.slice(from, from + names.length))).toEqual(table.map((row) => row.slice(1)));
  expect(new Set(rows.map((row) => row[head.indexOf('地址')]))).toEqual(
    new Set([await page.locator('figure:has(theme-trends) chart-tools').getAttribute('data-address')]),
  );
}

export async function open(page: Page, path: string) {
  await page.goto(path);
  const figure = page.locator('figure:has(theme-trends)');
  await figure.getByText('引用与下载').click();
  return figure;
}

/** Gives the page the figures of 40 organisations and ten years for those of the whole corpus. */
export async function giveForty(page: Page) {
  const set = generatedSet(fortyOrganisations());
  await page.route('**/trends/all.json', (route) => route.fulfill({ json: packTrendSet(set) }));
  return set;
}
