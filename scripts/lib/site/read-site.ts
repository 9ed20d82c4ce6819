import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { CHINESE, type Language, languageAt } from '../../../src/model/languages.ts';
import { listFiles } from '../files/list-files.ts';

export type Element = DefaultTreeAdapterTypes.Element;

export interface Page {
  /** File below the folder of the site: `plans/hunan-2019-plan/index.html`. */
  file: string;
  /** Address with the base path: `/plans/hunan-2019-plan/`. */
  address: string;
  html: string;
  /** Every element in document order, those inside templates too. */
  elements: Element[];
}

export interface Site {
  dir: string;
  base: string;
  /** Every file, as a path from `dir` with `/`. */
  files: Set<string>;
  pages: Page[];
}

/** Reads a built site from disk and parses its pages of one language; its files are those of all. */
export function readSite(dir: string, base: string, language: Language = CHINESE): Site {
  const files = listFiles(dir);
  const pages = files
    .filter((file) => file.endsWith('.html') && languageAt(file) === language)
    .map((file) => readPage(dir, base, file));
  return { dir, base, files: new Set(files), pages };
}

function readPage(dir: string, base: string, file: string): Page {
  return parsePage(
    file,
    `${base}${file.replace(/(^|\/)index\.html$/, '$1')}`,
    readFileSync(join(dir, file), 'utf8'),
  );
}

/** A page from its HTML; `address` is where it will be served. */
export function parsePage(file: string, address: string, html: string): Page {
  return { file, address, html, elements: [...elementsBelow(parse(html))] };
}

/** Every element below a node in document order, those inside templates too. */
export function* elementsBelow(node: DefaultTreeAdapterTypes.ParentNode): Generator<Element> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    yield child;
    yield* elementsBelow(child);
    if ('content' in child) yield* elementsBelow((child as DefaultTreeAdapterTypes.Template).content);
  }
}

/** The value of an attribute, or null where the element has none. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((a) => a.name === name)?.value ?? null;
}

/** All text below an element. */
export function textOf(node: DefaultTreeAdapterTypes.ParentNode): string {
  return node.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : ''))
    .join('');
}
