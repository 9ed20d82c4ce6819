import { attribute, type Element, type Page, textOf } from '../../scripts/lib/site/read-site.ts';

/** A number as a page shows it, with the link it is. */
export interface Drawn {
  record: string;
  theme: string;
  text: string;
  href: string | null;
}

/** Every element below one, in document order. */
export function below(element: Element): Element[] {
  return element.childNodes.flatMap((child) => ('tagName' in child ? [child, ...below(child)] : []));
}

export const tagged = (element: Element, ...names: string[]): Element[] =>
  below(element).filter(({ tagName }) => names.includes(tagName));

/** Figure of a page by its id. */
export function figureOf(page: Page, id: string): Element | undefined {
  return page.elements.find((e) => e.tagName === 'figure' && attribute(e, 'id') === id);
}

/** The figures of a page, each a chart. */
export function chartsOf(page: Page): Element[] {
  return page.elements.filter(
    (e) => e.tagName === 'figure' && attribute(e, 'class')?.split(' ').includes('chart'),
  );
}

/** Id of the record or theme at the end of a link: `/plans-site/plans/hunan-2019-plan/` → `hunan-2019-plan`. */
const lastPart = (href: string): string =>
  href.replace(/#.*$/, '').replace(/\/$/, '').split('/').at(-1) ?? '';
const anchor = (href: string): string => href.replace(/^[^#]*#?/, '');

/** The marks of a trend, by the theme their panel is named for: 4 from `…，条目 4`, `未见` from `…未见乡村振兴`. */
export function marksOf(figure: Element, themeOf: (name: string) => string): Drawn[] {
  return tagged(figure, 'svg').flatMap((svg) => {
    const [title] = tagged(svg, 'title');
    return tagged(svg, 'a').map((mark) => {
      const href = attribute(mark, 'href') ?? '';
      const label = attribute(mark, 'aria-label') ?? '';
      const text = /条目 (\d+)$|，(\d+) 段提到|，(未见)/.exec(label)?.slice(1).find(Boolean) ?? '';
      return {
        record: anchor(href) === '' ? lastPart(href) : anchor(href),
        theme: themeOf(title === undefined ? '' : textOf(title)),
        text,
        href,
      };
    });
  });
}

/** The numbers of a table with a record a row and a theme a column. */
export function cellsOf(table: Element, themeOf: (name: string) => string): Drawn[] {
  const [head, ...rows] = tagged(table, 'tr');
  const themes =
    head === undefined
      ? []
      : tagged(head, 'th')
          .slice(1)
          .map((th) => themeOf(nameOf(th)));
  return rows.flatMap((row) => {
    const [link] = tagged(row, 'th').flatMap((th) => tagged(th, 'a'));
    return tagged(row, 'td').map((cell, i) => ({
      record: lastPart(link === undefined ? '' : (attribute(link, 'href') ?? '')),
      theme: themes[i] ?? '',
      text: textOf(cell).trim().replace('·', ''),
      href: tagged(cell, 'a').map((a) => attribute(a, 'href'))[0] ?? null,
    }));
  });
}

/** Full name of a column: what stands in the title of its link or abbreviation. */
function nameOf(head: Element): string {
  const full = below(head)
    .map((e) => attribute(e, 'title'))
    .find((title) => title !== null);
  return full ?? textOf(head).trim();
}
