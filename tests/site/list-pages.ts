import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../scripts/lib/files/list-files.ts';
import { attribute, type Element, type Page, parsePage, textOf } from '../../scripts/lib/site/read-site.ts';
import { below, tagged } from '../charts/drawn.ts';

/** The pages of a built site that list records and organisations, by address. */
export function readLists(dir: string, base: string): Map<string, Page> {
  const lists = /^(plans|organisations)\/index\.html$|^years\/(.*\/)?index\.html$/;
  return new Map(
    listFiles(dir)
      .filter((file) => lists.test(file))
      .map((file) => {
        const address = `${base}${file.replace(/index\.html$/, '')}`;
        return [address, parsePage(file, address, readFileSync(join(dir, file), 'utf8'))];
      }),
  );
}

/** Ids of the records in `content/`, of every kind. */
export function recordIds(content: string): string[] {
  return readdirSync(join(content, 'plans')).map((file) => file.replace(/\.json$/, ''));
}

/** Ids of the records that have a row of their own in the list of all records or in its parts. */
export function listedRecords(pages: Map<string, Page>): string[] {
  return [...pages.values()].flatMap((page) => rowsIn(page.elements));
}

/** Ids of the records of the rows among elements. */
export function rowsIn(elements: Element[]): string[] {
  const rows = elements.filter((e) => hasClass(e, 'plan-row'));
  return rows.map((row) => {
    const link = tagged(row, 'a').map((a) => attribute(a, 'href'))[0] ?? '';
    return link.split('/').at(-2) ?? '';
  });
}

/** A number of a table that leads to a part of a list. */
export interface PartNumber {
  number: number;
  href: string;
}

/** The numbers of a page that lead to parts, and the sum the page states of them; null where its list is whole. */
export function partNumbers(page: Page): { numbers: PartNumber[]; sum: number } | null {
  const section = page.elements.find((e) => attribute(e, 'aria-labelledby') === 'parts');
  if (section === undefined) return null;
  const [total, ...rows] = tagged(section, 'tr').slice(1);
  const cells = rows.flatMap((row) => tagged(row, 'td').slice(1));
  const numbers = cells.flatMap((cell) =>
    tagged(cell, 'a').map((a) => ({ number: Number(textOf(a)), href: attribute(a, 'href') ?? '' })),
  );
  return { numbers, sum: Number(textOf(tagged(total as Element, 'td')[0] as Element)) };
}

/** The rows of a part to which a number leads: those below its anchor, on the page and on those that follow it. */
export function rowsAt(pages: Map<string, Page>, href: string): string[] {
  const [address = '', anchor = ''] = href.split('#');
  const page = pages.get(address);
  if (page === undefined) return [];
  const place = page.elements.find((e) => attribute(e, 'id') === anchor);
  const own = anchor === '' ? rowsIn(page.elements) : place === undefined ? [] : rowsIn(below(place));
  const next = page.elements.find((e) => e.tagName === 'a' && attribute(e, 'rel') === 'next');
  const further = next && attribute(next, 'href');
  return further ? [...own, ...rowsAt(pages, anchor === '' ? further : `${further}#${anchor}`)] : own;
}

/** Organisations that the tree names, and those it says lie deeper or are left out. */
export function treeOf(page: Page): { named: number; deeper: number } {
  const tree = page.elements.find((e) => hasClass(e, 'tree'));
  const deeper = page.elements.filter((e) => hasClass(e, 'deeper'));
  return {
    named: tree === undefined ? 0 : below(tree).filter((e) => hasClass(e, 'node')).length,
    deeper: deeper.reduce((sum, e) => sum + Number(/\d+/.exec(textOf(e))?.[0]), 0),
  };
}

function hasClass(element: Element, name: string): boolean {
  return attribute(element, 'class')?.split(' ').includes(name) ?? false;
}
